/**
 * Statistics of questionnaires: how a cohort answered an item ({@link org.ldsdk.ripls.psychometrics.ItemAnalysis}) and
 * scored on a scale ({@link org.ldsdk.ripls.psychometrics.ScaleSummary}), and how reliable a scale's sum is ({@link
 * org.ldsdk.ripls.psychometrics.ScaleReliability}, made of {@link org.ldsdk.ripls.psychometrics.ItemMoments}). What cannot
 * be computed says why ({@link org.ldsdk.core.Computed}) and is never NaN. Nothing here knows a particular instrument,
 * fills in an answer or reads a file.
 */
@NullMarked
package org.ldsdk.ripls.psychometrics;

import org.jspecify.annotations.NullMarked;
