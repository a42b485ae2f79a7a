/**
 * How groups differ in their scores: tests, sizes of effects with intervals, and what groups of this size could have shown
 * ({@link org.ldsdk.ripls.groups.TwoGroupComparison}), with p corrected over a declared family
 * ({@link org.ldsdk.ripls.groups.TestFamily}). What cannot be computed says why and is never NaN.
 */
@NullMarked
package org.ldsdk.ripls.groups;

import org.jspecify.annotations.NullMarked;
