/**
 * Statistics of questionnaires: how a cohort answered an item ({@link org.ldsdk.ripls.psychometrics.ItemAnalysis}) and
 * scored on a scale ({@link org.ldsdk.ripls.psychometrics.ScaleSummary}), and how far a scale's items vary together
 * ({@link org.ldsdk.ripls.psychometrics.CronbachAlpha}). What cannot be computed says why
 * ({@link org.ldsdk.core.Computed}) and is never NaN. Nothing here knows a particular instrument, fills in an answer or
 * reads a file.
 */
@NullMarked
package org.ldsdk.ripls.psychometrics;

import org.jspecify.annotations.NullMarked;
