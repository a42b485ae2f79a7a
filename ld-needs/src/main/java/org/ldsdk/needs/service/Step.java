package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One thing to do so that an offer's answer may change. In JSON each kind is told apart by {@code "kind"}. Its text
 * form shows nothing of the person.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@Type(value = Step.Change.class, name = "change"), @Type(value = Step.FindOut.class, name = "find-out")})
public sealed interface Step {

    /** {@return what there is to do, such as {@code register with a family doctor}} */
    String text();

    /**
     * A known fact becomes another, because the person wants it to.
     *
     * @param fact code of an actionable fact
     * @param value what it becomes
     * @param text what there is to do, as the service file calls it
     */
    record Change(String fact, String value, String text) implements Step {
        @Override
        public String toString() {
            return "Step.Change";
        }
    }

    /**
     * Something that is not known is found out. It never says which answer would help: an answer is given, not aimed
     * at.
     *
     * @param of what criteria call it, such as {@code fact:consent} or {@code need:housing}
     * @param text what there is to do
     */
    record FindOut(String of, String text) implements Step {
        @Override
        public String toString() {
            return "Step.FindOut";
        }
    }
}
