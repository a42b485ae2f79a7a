package org.ldsdk.ripls.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.ripls.Reference;

class FisherFreemanHaltonProperties {

    private static final TableBudget AMPLE = TableBudget.usual();

    /** Up to 4 by 5 and 25 people. */
    @Provide
    Arbitrary<int[][]> small() {
        return tables(4, 5, 25);
    }

    @Provide
    Arbitrary<int[][]> larger() {
        return tables(4, 4, 50);
    }

    private static Arbitrary<int[][]> tables(int rows, int columns, int people) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, rows),
                        Arbitraries.integers().between(1, columns),
                        Arbitraries.integers().between(0, 1 << 20).list().ofMaxSize(people))
                .as((r, c, cells) -> {
                    int[][] counts = new int[r][c];
                    cells.forEach(cell -> counts[cell % r][(cell >> 8) % c]++);
                    return counts;
                });
    }

    @Property(tries = 100)
    void p_is_what_every_table_written_down_gives(@ForAll("small") int[][] counts) {
        CountTable table = CountTable.of(counts);
        double[] exact = BigFisher.p(table.withoutEmpty());
        assertThat(exact[1]).isEqualTo(1);
        Reference.assertRelative(FisherFreemanHalton.of(table, AMPLE).p(), exact[0], 1e-12, "p");
    }

    @Property(tries = 50)
    void transposing_and_permuting_changes_nothing(@ForAll("larger") int[][] counts, @ForAll Random random) {
        double p = FisherFreemanHalton.of(CountTable.of(counts)).p();
        CountTable other =
                CountTable.of(shuffled(CountTable.of(shuffled(counts, random)).transposed(), random));
        assertThat(FisherFreemanHalton.of(other).p()).isCloseTo(p, within(1e-12 * p));
        assertThat(FisherFreemanHalton.of(other.transposed()).p()).isCloseTo(p, within(1e-12 * p));
    }

    @Property
    void two_by_two_is_the_other_test(@ForAll("larger") int[][] counts) {
        int[][] corner = {first(counts[0]), first(counts[counts.length - 1])};
        double p = FisherExact.of(new TwoByTwo(corner[0][0], corner[0][1], corner[1][0], corner[1][1]))
                .p();
        Reference.assertRelative(FisherFreemanHalton.of(CountTable.of(corner)).p(), p, 1e-12, "p");
    }

    @Property
    void empty_rows_and_columns_change_nothing(@ForAll("small") int[][] counts) {
        int[][] wider = new int[counts.length + 1][];
        for (int row = 0; row < counts.length; row++) {
            wider[row] = Arrays.copyOf(counts[row], counts[row].length + 1);
        }
        wider[counts.length] = new int[counts[0].length + 1];
        assertThat(FisherFreemanHalton.of(CountTable.of(wider)))
                .isEqualTo(FisherFreemanHalton.of(CountTable.of(counts)));
    }

    /** Five standard errors and the smallest share that the draws can tell apart. */
    @Property(tries = 50)
    void drawing_at_random_comes_near(@ForAll("small") int[][] counts) {
        CountTable table = CountTable.of(counts);
        FisherFreemanHalton drawn = FisherFreemanHalton.of(table, new TableBudget(0, 4_000, 3));
        double p = FisherFreemanHalton.of(table).p();
        assertThat(drawn.p()).isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / 4_000) + 1e-3));
    }

    private static int[] first(int[] row) {
        return Arrays.copyOf(row, 2);
    }

    private static int[][] shuffled(int[][] counts, Random random) {
        List<int[]> rows = new ArrayList<>(List.of(counts));
        Collections.shuffle(rows, random);
        return rows.toArray(int[][]::new);
    }

    private static int[][] shuffled(CountTable table, Random random) {
        int[][] counts = new int[table.rows()][table.columns()];
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                counts[row][column] = table.count(row, column);
            }
        }
        return shuffled(counts, random);
    }
}
