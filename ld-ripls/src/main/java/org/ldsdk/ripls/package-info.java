/**
 * Surveys of readiness for interprofessional learning: the published variants as data, a survey read from CSV, and what
 * a cohort says with every choice that was made. Start at {@link org.ldsdk.ripls.Ripls}, then
 * {@link org.ldsdk.ripls.survey.Survey} and {@link org.ldsdk.ripls.CohortReport}. Any other questionnaire works the same way
 * from its own JSON definition. Nobody is compared with or ranked against anybody, and no wording of any item is
 * shipped.
 */
@NullMarked
package org.ldsdk.ripls;

import org.jspecify.annotations.NullMarked;
