/**
 * What services ask of a person, as data with a source for every fact, and what they say of one person in three layers
 * that are never mixed: each offer, each need, and the person as a whole. Start at
 * {@link org.ldsdk.needs.service.ServiceDirectory}, then {@link org.ldsdk.needs.service.Eligibility}; for very many
 * people {@link org.ldsdk.needs.service.BulkEligibility}. It proposes, people decide. It makes no diagnosis, predicts no
 * risk, ranks no people, and recommends no charge, bail, remand or sentence. Meeting entry criteria is not acceptance.
 */
@NullMarked
package org.ldsdk.needs.service;

import org.jspecify.annotations.NullMarked;
