/**
 * How answers of the same people changed between two times: {@link org.ldsdk.ripls.change.ChangeReport} of two surveys, matched
 * by respondents' ids, with tests of {@link org.ldsdk.ripls.change.Pairs} and how many changed by more than the scale's error
 * ({@link org.ldsdk.ripls.change.ReliableChanges}). A difference is after less before. Nobody is named, and nothing here says
 * why something changed.
 */
@NullMarked
package org.ldsdk.ripls.change;

import org.jspecify.annotations.NullMarked;
