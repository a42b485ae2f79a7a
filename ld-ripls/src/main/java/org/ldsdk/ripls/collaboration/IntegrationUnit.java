package org.ldsdk.ripls.collaboration;

/**
 * A unit that rates its partners, or is a partner: a team, a service, a court. Never a person.
 *
 * @param code stable code
 * @param name what people call it
 * @param organisation the organisation it belongs to; two units of the same organisation are integrated within it
 */
public record IntegrationUnit(String code, String name, String organisation) {}
