package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.instrument.Instrument;

/** Every definition that ships is one to the schema that ships. */
class SchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Instrument.schema());

    static List<String> ids() {
        return ScreeningTools.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_definition_that_ships_is_one_to_the_schema(String id) {
        assertThat(SCHEMA.validate(ScreeningTools.of(id).instrument().toJson())).isEmpty();
    }
}
