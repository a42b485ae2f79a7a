package org.ldsdk.ripls.collaboration;

/**
 * One thing that a published list names.
 *
 * @param code stable code; two lists mean the same thing only if they use the same code
 * @param label what it is called, in a few words
 */
public record Concept(String code, String label) {}
