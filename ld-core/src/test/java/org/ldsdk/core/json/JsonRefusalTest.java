package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Examples.Fragile;
import org.ldsdk.core.json.Examples.Groups;
import org.ldsdk.core.json.Examples.Item;
import org.ldsdk.core.json.Examples.Numbers;
import org.ldsdk.core.json.Examples.Rule;
import org.ldsdk.core.json.Examples.Times;
import org.ldsdk.core.json.Examples.Tool;

/** Single quotes stand for double ones in the examples. {@code CANARY} stands for what must never show. */
class JsonRefusalTest {

    private static final String CANARY = "CANARY";

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(
                        Item.class,
                        "{'code':'CANARY',\n  'points':1, 'extra':'CANARY'}",
                        "f.json:2:15 extra: must be one of the fields code, note, options, points"),
                arguments(
                        Item.class,
                        "{'code':'CANARY','points':1,'free':true}",
                        "f.json:1:29 free: must be one of the fields code, note, options, points"),
                arguments(
                        Tool.class,
                        "{'id':'CANARY','version':'1','emptyTool':true}",
                        "f.json:1:30 emptyTool: must be one of the fields highest, id, items, rule, version, weights"),
                arguments(
                        Item.class,
                        "{'code':'1','points':1,'code':'CANARY'}",
                        "f.json:1:30 code: must not be given twice"),
                arguments(Item.class, "{'points':1}", "f.json:1:1 Item.code: must be present"),
                arguments(Item.class, "{'code':'CANARY'}", "f.json:1:1 Item.points: must be present"),
                arguments(Item.class, "{'code':null,'points':1}", "f.json:1:2 code: must not be null"),
                arguments(Item.class, "{'code':'CANARY','points':null}", "f.json:1:18 points: must not be null"),
                arguments(
                        Item.class,
                        "{'code':'CANARY','points':1,'options':['CANARY',null]}",
                        "f.json:1:49 options[1]: must not be null"),
                arguments(Tool.class, "{'id':null,'version':'1'}", "f.json:1:2 id: must not be null"),
                arguments(Item.class, "null", "f.json:1:1: must not be null"),
                arguments(Item.class, "['CANARY']", "f.json:1:1: must be an object"),
                arguments(Tool.class, "'CANARY'", "f.json:1:1: must be an object"),
                arguments(
                        Tool.class,
                        "{'id':'a','version':'1','weights':{'x\\n\u00ff y':'CANARY'}}",
                        "f.json:1:36 weights['x?\u00ff y']: must be a finite number"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(Item.class, "{'code':17001,'points':1}", "f.json:1:2 code: must be a text"),
                arguments(Item.class, "{'code':true,'points':1}", "f.json:1:2 code: must be a text"),
                arguments(Item.class, "{'code':'1','points':'17001'}", "f.json:1:13 points: must be a whole number"),
                arguments(Item.class, "{'code':'1','points':''}", "f.json:1:13 points: must be a whole number"),
                arguments(Item.class, "{'code':'1','points':true}", "f.json:1:13 points: must be a whole number"),
                arguments(Item.class, "{'code':'1','points':1.0}", "f.json:1:13 points: must be a whole number"),
                arguments(
                        Item.class,
                        "{'code':'1','points':17001170011}",
                        "f.json:1:13 points: must be a whole number from -2147483648 to 2147483647"),
                arguments(
                        Item.class,
                        "{'code':'1','points':1,'options':'CANARY'}",
                        "f.json:1:24 options: must be a list"),
                arguments(Groups.class, "{'flag':17001}", "f.json:1:2 flag: must be true or false"),
                arguments(Groups.class, "{'flag':'true'}", "f.json:1:2 flag: must be true or false"),
                arguments(Groups.class, "{'flag':true,'byDirection':[]}", "f.json:1:14 byDirection: must be an object"),
                arguments(
                        Groups.class,
                        "{'flag':true,'byDirection':{'AT_MOST':1}}",
                        "f.json:1:14 byDirection: must be one of at-least, at-most, not-asked"),
                arguments(
                        Numbers.class,
                        "{'big':17001170011700117001,'number':1}",
                        "f.json:1:2 big: must be a whole number from -9223372036854775808 to 9223372036854775807"),
                arguments(Times.class, "{'day':'2026-02-30'}", "f.json:1:2 day: must be a date such as 2026-11-21"),
                arguments(Times.class, "{'day':[2026,2,3]}", "f.json:1:2 day: must be a date such as 2026-11-21"),
                arguments(
                        Groups.class,
                        "{'flag':true,'byDirection':{' at-most':1}}",
                        "f.json:1:14 byDirection: must be one of at-least, at-most, not-asked"),
                arguments(Times.class, "{'day':' 2026-02-03'}", "f.json:1:2 day: must be a date such as 2026-11-21"),
                arguments(Times.class, "{'day':17001}", "f.json:1:2 day: must be a date such as 2026-11-21"),
                arguments(
                        Times.class,
                        "{'day':'2026-02-03T10:00:00Z'}",
                        "f.json:1:2 day: must be a date such as 2026-11-21"),
                arguments(Times.class, "{'at':17001}", "f.json:1:2 at: must be a date or time in the form of ISO 8601"),
                arguments(
                        Times.class,
                        "{'lasting':17001}",
                        "f.json:1:2 lasting: must be a date or time in the form of ISO 8601"));
    }

    static Stream<Arguments> numbers() {
        String rule = "must be a finite number";
        return Stream.of(
                arguments(Numbers.class, "{'number':'NaN'}", "f.json:1:2 number: " + rule),
                arguments(Numbers.class, "{'number':'Infinity'}", "f.json:1:2 number: " + rule),
                arguments(Numbers.class, "{'number':'17001'}", "f.json:1:2 number: " + rule),
                arguments(Numbers.class, "{'number':1e400}", "f.json:1:2 number: " + rule),
                arguments(Numbers.class, "{'number':NaN}", "f.json:1:14 number: " + rule),
                arguments(Numbers.class, "{'number':true}", "f.json:1:2 number: " + rule),
                arguments(Numbers.class, "{'perhaps':'NaN'}", "f.json:1:2 perhaps: " + rule),
                arguments(Numbers.class, "{'perhaps':''}", "f.json:1:2 perhaps: " + rule),
                arguments(Numbers.class, "{'several':[1,'INF']}", "f.json:1:15 several[1]: " + rule),
                arguments(Numbers.class, "{'several':[1,null]}", "f.json:1:15 several[1]: must not be null"),
                arguments(Numbers.class, "{'several':17001}", "f.json:1:2 several: must be a list"),
                arguments(Numbers.class, "{'listed':[1,2,'17001']}", "f.json:1:16 listed[2]: " + rule),
                arguments(Numbers.class, "{'small':1e39}", "f.json:1:2 small: " + rule),
                arguments(Numbers.class, "{'small':'NaN'}", "f.json:1:2 small: " + rule));
    }

    static Stream<Arguments> variants() {
        String kinds = "must be one of always, any-of, compare";
        String directions = "must be one of at-least, at-most, not-asked";
        return Stream.of(
                arguments(Rule.class, "{'kind':'CANARY'}", "f.json:1:1 kind: " + kinds),
                arguments(
                        Rule.class,
                        "{'kind':'any-of','parts':[{'kind':'java.lang.Runtime'}]}",
                        "f.json:1:27 parts[0].kind: " + kinds),
                arguments(
                        Rule.class,
                        "{'kind':'any-of','parts':[{'cutOff':17001}]}",
                        "f.json:1:27 parts[0].kind: " + kinds),
                arguments(
                        Rule.class,
                        "{'kind':'any-of','parts':[{'kind':'compare','kind':'compare'}]}",
                        "f.json:1:51 parts[0].kind: must not be given twice"),
                arguments(
                        Rule.class,
                        "{'kind':'any-of','parts':[{'cutOff':1,'cutOff':17001,'kind':'compare'}]}",
                        "f.json:1:47 parts[0].cutOff: must not be given twice"),
                arguments(Rule.class, "{'kind':'always','CANARIES':1}", "f.json:1:18 CANARIES: must not be here"),
                arguments(
                        Rule.class,
                        "{'kind':'compare','cutOff':1,'direction':'AT_MOST'}",
                        "f.json:1:30 direction: " + directions),
                arguments(
                        Rule.class,
                        "{'kind':'compare','cutOff':1,'direction':' at-most'}",
                        "f.json:1:30 direction: " + directions),
                arguments(
                        Rule.class,
                        "{'kind':'compare','cutOff':1,'direction':1}",
                        "f.json:1:30 direction: " + directions),
                arguments(
                        Rule.class,
                        "{'kind':'compare','cutOff':1,'direction':'1'}",
                        "f.json:1:30 direction: " + directions),
                arguments(
                        Rule.class,
                        "{'kind':'compare','cutOff':1,'direction':''}",
                        "f.json:1:30 direction: " + directions));
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                arguments(Item.class, "", "f.json: must be JSON, but is empty"),
                arguments(Item.class, " \n ", "f.json: must be JSON, but is empty"),
                arguments(Item.class, "{'code':'CANARY'", "f.json:1:17 code: must be complete JSON, but ends here"),
                arguments(Item.class, "{'code':CANARY}", "f.json:1:9 code: must be well-formed JSON"),
                arguments(Item.class, "{CANARY:1}", "f.json:1:2: must be well-formed JSON"),
                arguments(
                        Item.class,
                        "{'code':'1','points':1} {'code':'CANARY'}",
                        "f.json:1:25: must end after the first value"),
                arguments(Item.class, "{'code':'1','points':1}]", "f.json:1:24: must be well-formed JSON"),
                arguments(Item.class, "{'code':'1','points':1} CANARY", "f.json:1:25: must be well-formed JSON"));
    }

    @ParameterizedTest
    @MethodSource({"fields", "types", "numbers", "variants", "syntax"})
    void a_refusal_gives_place_and_rule_but_no_value_and_no_cause(Class<?> type, String json, String problem) {
        Throwable refusal = catchThrowable(() -> Json.read(json.replace('\'', '"'), type, "f.json"));
        assertThat(refusal)
                .isInstanceOf(ProblemsException.class)
                .hasMessage(problem)
                .hasNoCause();
        assertThat(refusal.getMessage().replace("CANARIES", "")).doesNotContain(CANARY, "17001");
        assertThat(refusal.getSuppressed()).isEmpty();
    }

    @Test
    void every_missing_attribute_of_an_immutables_type_is_named() {
        assertThatThrownBy(() -> Json.read("{}", Tool.class, "f.json"))
                .hasMessage("f.json:1:1 Tool.id: must be present\nf.json:1:1 Tool.version: must be present")
                .hasNoCause();
    }

    @Test
    void our_own_rules_keep_their_words_behind_the_place() {
        String json = "{'id':' ','version':'1','items':[{'code':'a','points':1},{'code':'b','points':-1}]}"
                .replace('\'', '"');
        assertThatThrownBy(() -> Json.read(json, Tool.class, "f.json"))
                .hasMessage("f.json:1:58 items[1] Item[b].points: must be 0 or more")
                .hasNoCause();
        assertThatThrownBy(() -> Json.read("{\"id\":\" \",\"version\":\"1\"}", Tool.class, "f.json"))
                .hasMessage("f.json:1:1 Tool.id: must not be blank\nf.json:1:1 Tool.version: must not be blank");
    }

    @Test
    void the_message_of_a_foreign_exception_is_dropped() {
        assertThatThrownBy(() -> Json.read("{\"text\":\"CANARY\"}", Fragile.class, "f.json"))
                .hasMessage("f.json:1:1: must be a valid Fragile")
                .hasNoCause();
    }

    @Test
    void a_tree_is_refused_by_path_without_a_line() {
        String json = "{\"id\":\"a\",\"version\":\"1\",\"items\":[{\"code\":\"c\",\"points\":\"x\"}]}";
        assertThatThrownBy(() -> Json.convert(Json.tree(json, "tree"), Tool.class, "row 3"))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        refusal -> assertThat(refusal.problems())
                                .isEqualTo(List.of(new Problem("row 3 items[0].points", "must be a whole number"))));
    }

    @Test
    void a_list_is_refused_by_index() {
        assertThatThrownBy(() -> Json.readList("[{\"code\":\"1\",\"points\":0},{}]", Item.class, "f.json"))
                .hasMessage("f.json:1:26 [1] Item.code: must be present");
        assertThatThrownBy(() -> Json.readList("[null]", Item.class, "f.json"))
                .hasMessage("f.json:1:2 [0]: must not be null");
        assertThatThrownBy(() -> Json.readList("{}", Item.class, "f.json")).hasMessage("f.json:1:1: must be a list");
    }

    @Test
    void a_type_that_has_no_form_in_json_is_named() {
        assertThatThrownBy(() -> Json.read("{}", Runnable.class, "f.json"))
                .hasMessage("f.json:1:1: must be read into a record or an Immutables type, which Runnable is not");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        InputStream latin1 = new ByteArrayInputStream(new byte[] {'"', (byte) 0xe9, '"'});
        assertThatThrownBy(() -> Json.tree(latin1, "f.json"))
                .hasMessage("f.json: must be UTF-8")
                .hasNoCause();
    }

    @Test
    void a_stream_that_fails_is_no_problem_of_the_input() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> Json.tree(broken, "f.json"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("f.json: could not be read");
    }
}
