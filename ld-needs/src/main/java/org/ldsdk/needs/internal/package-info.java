/**
 * What the packages of this module share and nobody else reads: how codes are written, how findings are said in
 * sentences that can be read aloud, and what ships beside classes. Not exported.
 */
@NullMarked
package org.ldsdk.needs.internal;

import org.jspecify.annotations.NullMarked;
