/** What reports of this module share in how they print; no part of what the module offers. */
@NullMarked
package org.ldsdk.ripls.internal;

import org.jspecify.annotations.NullMarked;
