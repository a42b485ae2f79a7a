package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** One key to diversion, under a short label of our own. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableDiversionKey.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DiversionKey {

    /** {@return its place in the published list, from 1} */
    int number();

    /** {@return stable code} */
    String code();

    /** {@return what it is called here} */
    String label();

    /** {@return the source that names it} */
    String source();

    /** {@return the figures by which events show something of it; none if no event does} */
    List<KeyFigure> figures();

    /** {@return why no event shows it; empty if one does} */
    Optional<String> notMeasured();
}
