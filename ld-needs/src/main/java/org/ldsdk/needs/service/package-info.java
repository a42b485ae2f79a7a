/**
 * What services ask of a person, as data with a source for every fact, and what they say of one person in three layers
 * that are never mixed: each offer, each need, and the person as a whole. Start at
 * {@link org.ldsdk.needs.service.ServiceDirectory}, then {@link org.ldsdk.needs.service.Eligibility}. Meeting entry
 * criteria is not acceptance, and nothing here recommends, refers or compares people.
 */
@NullMarked
package org.ldsdk.needs.service;

import org.jspecify.annotations.NullMarked;
