/**
 * How values of the same people changed between two times: {@link org.ldsdk.ripls.change.PairedT} and
 * {@link org.ldsdk.ripls.change.WilcoxonSignedRank} of {@link org.ldsdk.ripls.change.Pairs}. A difference is after less before.
 * Nobody is named, and nothing here says why something changed.
 */
@NullMarked
package org.ldsdk.ripls.change;

import org.jspecify.annotations.NullMarked;
