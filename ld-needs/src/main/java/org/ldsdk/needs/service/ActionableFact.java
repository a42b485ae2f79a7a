package org.ldsdk.needs.service;

/**
 * A fact of a person that can be changed with the person's agreement, such as registering with a family doctor. Never
 * a severity, a protected characteristic or anything about offences: those are refused.
 *
 * @param fact code of a fact with a closed list of values
 * @param value what it is once the step is done
 * @param step what there is to do, such as {@code register with a family doctor}
 */
public record ActionableFact(String fact, String value, Stated step) {}
