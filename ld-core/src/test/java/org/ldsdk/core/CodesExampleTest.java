package org.ldsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.code.CodeLists;
import org.ldsdk.core.code.CodeMapping;
import org.ldsdk.core.code.CodeReading;
import org.ldsdk.core.code.MappedCode;

/** The code of CODES.md, from outside the package. */
class CodesExampleTest {

    @Test
    void the_pages_code_gives_what_its_comments_say() {
        CodeLists lists = CodeLists.shipped();
        CodeReading housing = lists.read(lists.list("accommodation-type").value("14"), "row 14.housing");

        assertThat(housing.code().value().orElseThrow().label()).isEqualTo("sofa surfing");
        assertThat(housing.code().reason()).isEmpty();
        assertThat(housing.written().code()).isEqualTo("14");
        assertThat(housing.problem()).isEmpty();
        assertThat(housing.unconfirmed()).isFalse();

        CodeMapping newer =
                lists.mapping("accommodation-status", "accommodation-type").orElseThrow();
        MappedCode type = newer.map(lists.list("accommodation-status").value("MA05"), "row 14.housing");

        assertThat(type.target().orElseThrow().code()).isEqualTo("02");
        assertThat(type.lost()).contains("which kind of social landlord");
    }
}
