package org.ldsdk.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.json.Json;

/** Laws of code lists and mappings, over drawn ones and over those that ship. */
class CodeProperties {

    private static final Citation INVENTED = new Citation("invented", Optional.empty(), Optional.empty(), false);

    /** What a list is drawn from. */
    record Draw(Random random) {

        int below(int bound) {
            return random.nextInt(bound);
        }

        <T> List<T> shuffled(List<T> list) {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            return copy;
        }

        CodeList list(String id, int size) {
            boolean ranked = random.nextBoolean();
            List<Integer> ranks =
                    shuffled(IntStream.rangeClosed(1, size).boxed().toList());
            ImmutableCodeList.Builder list = ImmutableCodeList.builder()
                    .id(id)
                    .version("" + below(3))
                    .title("Drawn")
                    .family("drawn")
                    .addSources(INVENTED)
                    .excerpt(random.nextBoolean());
            IntStream.range(0, size).forEach(i -> {
                ImmutableCode.Builder code =
                        ImmutableCode.builder().code(id + i).label("value " + i);
                list.addCodes((ranked ? code.rank(ranks.get(i)) : code).build());
            });
            IntStream.range(0, below(3))
                    .forEach(i -> list.addCodes(ImmutableCode.builder()
                            .code(id + "m" + i)
                            .label("missing " + i)
                            .missing(MissingReason.values()[below(4)])
                            .build()));
            return (ranked ? list.rankMeaning("the first") : list).build();
        }

        /** A whole mapping of values and missing codes alike; what has no partner says why. */
        CodeMapping mapping(CodeList from, CodeList to, Optional<CodeMapping> forth) {
            Map<String, String> targets = new LinkedHashMap<>();
            Map<String, String> none = new LinkedHashMap<>();
            for (Code code : from.codes()) {
                List<String> fits = to.codes().stream()
                        .filter(target -> target.missing().equals(code.missing()))
                        .map(Code::code)
                        .toList();
                if (fits.isEmpty() || below(3) == 0) {
                    none.put(code.code(), "drawn");
                } else {
                    targets.put(code.code(), partner(code, fits, forth));
                }
            }
            return ImmutableCodeMapping.builder()
                    .id(from.id() + "-" + to.id())
                    .version("1")
                    .origin(new CodeMapping.ListVersion(from.id(), from.version()))
                    .destination(new CodeMapping.ListVersion(to.id(), to.version()))
                    .addSources(INVENTED)
                    .targets(targets)
                    .noTarget(none)
                    .build();
        }

        private String partner(Code code, List<String> fits, Optional<CodeMapping> forth) {
            Optional<String> origin = forth.flatMap(mapping -> mapping.targets().entrySet().stream()
                    .filter(pair -> pair.getValue().equals(code.code()))
                    .map(Map.Entry::getKey)
                    .findFirst());
            return origin.filter(it -> below(4) > 0).orElseGet(() -> fits.get(below(fits.size())));
        }
    }

    /** Two lists and a mapping each way that guess nothing; their losses are found by going there and back. */
    record Pair(CodeList from, CodeList to, CodeMapping forth, CodeMapping back) {

        static Pair of(Random random) {
            Draw draw = new Draw(random);
            CodeList from = draw.list("a", 1 + draw.below(6));
            CodeList to = draw.list("b", 1 + draw.below(6));
            CodeMapping forth = draw.mapping(from, to, Optional.empty());
            CodeMapping back = unguessed(draw.mapping(to, from, Optional.of(forth)), forth);
            forth = unguessed(forth, back);
            return new Pair(from, to, lossy(forth, back), lossy(back, forth));
        }

        private static CodeMapping unguessed(CodeMapping mapping, CodeMapping other) {
            Map<String, String> targets = new LinkedHashMap<>(mapping.targets());
            Map<String, String> none = new LinkedHashMap<>(mapping.noTarget());
            mapping.targets().keySet().stream()
                    .filter(code -> Collections.frequency(other.targets().values(), code) > 1)
                    .forEach(code -> {
                        targets.remove(code);
                        none.put(code, "drawn");
                    });
            return ImmutableCodeMapping.copyOf(mapping).withTargets(targets).withNoTarget(none);
        }

        private static CodeMapping lossy(CodeMapping mapping, CodeMapping other) {
            Map<String, String> losses = new LinkedHashMap<>();
            mapping.targets().forEach((code, target) -> {
                if (!code.equals(other.targets().get(target))) {
                    losses.put(code, "drawn");
                }
            });
            return ImmutableCodeMapping.copyOf(mapping).withLosses(losses);
        }

        CodeLists lists() {
            return CodeLists.of(List.of(from, to)).with(forth).with(back);
        }
    }

    @Provide
    Arbitrary<CodeList> lists() {
        return Arbitraries.randomValue(random -> new Draw(random).list("a", 1 + random.nextInt(8)));
    }

    @Provide
    Arbitrary<CodeList> shipped() {
        return Arbitraries.of(CodeLists.shipped().lists());
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.randomValue(Pair::of);
    }

    @Provide
    Arbitrary<CodeMapping> mappings() {
        return Arbitraries.of(CodeLists.shipped().mappings());
    }

    private static CodeReading read(CodeList list, CodedValue value) {
        return CodeLists.of(List.of(list)).read(value, "row 1.field");
    }

    private static void comesBack(CodeList list) {
        CodeLists lists = CodeLists.of(List.of(list));
        for (Code code : list.codes()) {
            CodedValue value = list.value(code.code());
            CodedValue again = Json.read(Json.write(value), CodedValue.class, "value.json");
            assertThat(again).isEqualTo(value);
            CodeReading reading = lists.read(again, "row 1.field");
            assertThat(reading.problem()).isEmpty();
            assertThat(reading.written().code()).isEqualTo(code.code());
            assertThat(reading.code())
                    .isEqualTo(code.missing().<Known<Code>>map(Known::missing).orElseGet(() -> Known.of(code)));
        }
    }

    @Property
    void a_code_comes_back_from_json_as_what_it_was(@ForAll("lists") CodeList list) {
        comesBack(list);
        assertThat(CodeList.read(Json.write(list), "list.json")).isEqualTo(list);
    }

    @Property
    void a_shipped_code_comes_back_from_json_as_what_it_was(@ForAll("shipped") CodeList list) {
        comesBack(list);
    }

    @Property
    void a_code_for_missing_is_never_a_value_and_a_value_never_missing(@ForAll("lists") CodeList list) {
        for (Code code : list.codes()) {
            Known<Code> read = read(list, list.value(code.code())).code();
            assertThat(read.reason()).isEqualTo(code.missing());
            assertThat(read.isKnown()).isEqualTo(code.missing().isEmpty());
        }
    }

    @Property
    void an_unknown_code_is_kept_as_written_and_said_once(@ForAll("shipped") CodeList list, @ForAll String written) {
        CodeReading reading = CodeLists.shipped().read(list.value(written), "row 1.field");
        assertThat(reading.written().code()).isEqualTo(written);
        boolean known = list.codes().stream().anyMatch(code -> code.code().equals(written));
        assertThat(reading.problem().isEmpty()).isEqualTo(known);
        if (!known) {
            assertThat(reading.code()).isEqualTo(Known.missing(MissingReason.UNKNOWN));
            assertThat(reading.problem().orElseThrow().where()).isEqualTo("row 1.field");
        }
    }

    @Property
    void ranks_are_a_whole_order_that_the_order_of_codes_does_not_touch(
            @ForAll("lists") CodeList list, @ForAll Random random) {
        CodeList shuffled = ImmutableCodeList.copyOf(list).withCodes(new Draw(random).shuffled(list.codes()));
        assertThat(shuffled.problems()).isEmpty();
        List<Code> values =
                list.codes().stream().filter(code -> code.missing().isEmpty()).toList();
        for (Code code : values) {
            assertThat(shuffled.find(code.code()).orElseThrow().rank()).isEqualTo(code.rank());
        }
        long ranks = values.stream()
                .mapToInt(code -> code.rank().orElse(0))
                .distinct()
                .count();
        assertThat(ranks).isEqualTo(list.rankMeaning().isPresent() ? values.size() : 1);
    }

    @Property
    void a_broken_order_of_ranks_is_a_fault(@ForAll("lists") CodeList list, @ForAll Random random) {
        Draw draw = new Draw(random);
        int at = draw.below((int)
                list.codes().stream().filter(code -> code.missing().isEmpty()).count());
        Code code = list.codes().get(at);
        int other = code.rank().orElse(0) + 1 + draw.below(3);
        List<Code> codes = new ArrayList<>(list.codes());
        codes.set(at, ImmutableCode.copyOf(code).withRank(other));
        assertThat(ImmutableCodeList.copyOf(list).withCodes(codes).problems()).isNotEmpty();
    }

    @Property
    void the_order_of_lists_codes_and_fields_changes_no_reading(@ForAll("pairs") Pair pair, @ForAll Random random) {
        Draw draw = new Draw(random);
        List<CodedValue> values = new ArrayList<>();
        for (CodeList list : List.of(pair.from(), pair.to())) {
            pair.from().codes().forEach(code -> values.add(list.value(code.code())));
            pair.to().codes().forEach(code -> values.add(list.value(code.code())));
            values.add(list.value("elsewhere"));
        }
        List<CodeList> lists = draw.shuffled(List.of(
                ImmutableCodeList.copyOf(pair.from())
                        .withCodes(draw.shuffled(pair.from().codes())),
                ImmutableCodeList.copyOf(pair.to())
                        .withCodes(draw.shuffled(pair.to().codes()))));
        Map<String, CodedValue> fields = new LinkedHashMap<>();
        Map<String, CodedValue> mixed = new LinkedHashMap<>();
        IntStream.range(0, values.size()).forEach(i -> fields.put("f" + i, values.get(i)));
        draw.shuffled(new ArrayList<>(fields.entrySet())).forEach(field -> mixed.put(field.getKey(), field.getValue()));
        assertThat(CodeLists.of(lists).read(mixed, "row 1"))
                .isEqualTo(CodeLists.of(List.of(pair.from(), pair.to())).read(fields, "row 1"));
    }

    @Property
    void a_code_of_another_generation_names_it_and_keeps_the_code(@ForAll("pairs") Pair pair) {
        CodeLists lists = CodeLists.of(List.of(pair.from(), pair.to()));
        for (Code code : pair.to().codes()) {
            CodeReading reading = lists.read(pair.from().value(code.code()), "row 1.field");
            assertThat(reading.written().code()).isEqualTo(code.code());
            assertThat(reading.problem().orElseThrow().rule())
                    .contains("another generation")
                    .contains("b (" + pair.to().version() + ")");
        }
    }

    private static void isIdentityExactlyWithoutLoss(CodeList from, CodeMapping forth, CodeMapping back) {
        for (Code code : from.codes()) {
            CodedValue value = from.value(code.code());
            MappedCode there = forth.map(value, "row 1.field");
            assertThat(there.problem()).isEmpty();
            Optional<CodedValue> returned = there.target()
                    .flatMap(target -> back.map(target, "row 1.field").target());
            assertThat(returned.equals(Optional.of(value)))
                    .isEqualTo(there.lost().isEmpty());
        }
    }

    @Property
    void there_and_back_is_identity_exactly_where_no_loss_is_declared(@ForAll("mappings") CodeMapping forth) {
        CodeLists lists = CodeLists.shipped();
        CodeMapping back =
                lists.mapping(forth.destination().id(), forth.origin().id()).orElseThrow();
        isIdentityExactlyWithoutLoss(lists.list(forth.origin().id()), forth, back);
    }

    @Property
    void drawn_mappings_whose_losses_are_true_are_accepted_and_keep_the_law(@ForAll("pairs") Pair pair) {
        assertThat(pair.lists().mappings()).hasSize(2);
        isIdentityExactlyWithoutLoss(pair.from(), pair.forth(), pair.back());
        isIdentityExactlyWithoutLoss(pair.to(), pair.back(), pair.forth());
    }

    @Property
    void a_loss_too_few_or_too_many_is_refused(@ForAll("pairs") Pair pair, @ForAll Random random) {
        if (pair.forth().targets().isEmpty()) {
            return;
        }
        List<String> codes = List.copyOf(pair.forth().targets().keySet());
        String code = codes.get(new Draw(random).below(codes.size()));
        Map<String, String> losses = new LinkedHashMap<>(pair.forth().losses());
        if (losses.remove(code) == null) {
            losses.put(code, "nothing");
        }
        CodeMapping wrong = ImmutableCodeMapping.copyOf(pair.forth()).withLosses(losses);
        assertThat(CodeMappingLint.check(wrong, pair.lists())).isNotEmpty();
    }

    @Property
    void a_code_left_out_of_a_mapping_is_refused(@ForAll("pairs") Pair pair, @ForAll Random random) {
        List<Code> codes = pair.from().codes();
        String code = codes.get(new Draw(random).below(codes.size())).code();
        Map<String, String> targets = new LinkedHashMap<>(pair.forth().targets());
        Map<String, String> none = new LinkedHashMap<>(pair.forth().noTarget());
        targets.remove(code);
        none.remove(code);
        CodeMapping wrong =
                ImmutableCodeMapping.copyOf(pair.forth()).withTargets(targets).withNoTarget(none);
        assertThat(CodeMappingLint.check(wrong, pair.lists()))
                .anyMatch(problem -> problem.where().endsWith("." + code));
    }
}
