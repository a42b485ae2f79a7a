/**
 * What the packages of this module share and nobody else reads: how codes are written, and how findings are said in
 * sentences that can be read aloud. Not exported.
 */
@NullMarked
package org.ldsdk.needs.internal;

import org.jspecify.annotations.NullMarked;
