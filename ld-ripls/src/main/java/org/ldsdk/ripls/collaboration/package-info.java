/**
 * How organisations work together, as data and questions: how integrated units are and should be ({@link
 * org.ldsdk.ripls.collaboration.IntegrationMatrix}), which contradictions are unresolved ({@link
 * org.ldsdk.ripls.collaboration.ActivityAnalysis}), and what an event or a training programme lacks ({@link
 * org.ldsdk.ripls.collaboration.ContactConditions}, {@link org.ldsdk.ripls.collaboration.CompetencyFramework}, {@link
 * org.ldsdk.ripls.collaboration.TrainingModel}). It is about units and plans, never about persons, and advises nothing.
 */
@NullMarked
package org.ldsdk.ripls.collaboration;

import org.jspecify.annotations.NullMarked;
