/**
 * Whom to train first, as far as a survey can tell ({@link org.ldsdk.ripls.training.TrainingPriorities}): whether any
 * demographic line separates scores, and which groups lie on the side that a rule calls a priority
 * ({@link org.ldsdk.ripls.training.PriorityRules}). Groups of fewer than 10 people are never shown, people never ranked.
 */
@NullMarked
package org.ldsdk.ripls.training;

import org.jspecify.annotations.NullMarked;
