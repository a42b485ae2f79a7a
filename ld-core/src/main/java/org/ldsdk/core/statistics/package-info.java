/**
 * Statistics that several modules share: a share of people with its intervals ({@link
 * org.ldsdk.core.statistics.Proportion}), for what share something has happened by a time when some are still waiting ({@link
 * org.ldsdk.core.statistics.EventCurve}), and how far raters of the same units agree: put the ratings into {@link
 * org.ldsdk.core.statistics.Ratings}, then ask {@link org.ldsdk.core.statistics.CohenKappa}, {@link
 * org.ldsdk.core.statistics.FleissKappa}, {@link org.ldsdk.core.statistics.KrippendorffAlpha} or {@link
 * org.ldsdk.core.statistics.IntraclassCorrelation}. What cannot be computed says why and is never NaN. Nothing here fills
 * in a rating or names a value as good or poor.
 */
@NullMarked
package org.ldsdk.core.statistics;

import org.jspecify.annotations.NullMarked;
