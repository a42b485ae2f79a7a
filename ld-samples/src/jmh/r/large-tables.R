# What R takes for the exact tests of LargeTableBench: median of 21 runs in milliseconds, and p.
# Run by hand: Rscript ld-samples/src/jmh/r/large-tables.R   (R 4.2.2 or later, nothing else)
tables <- list(
  "3 x 5, n = 44" = rbind(c(2, 4, 3, 5, 1), c(1, 3, 6, 4, 2), c(5, 1, 2, 1, 4)),
  "4 x 5, n = 100" = rbind(c(8, 5, 4, 6, 2), c(3, 7, 6, 5, 4), c(6, 2, 5, 4, 8), c(4, 6, 3, 7, 5))
)
for (name in names(tables)) {
  table <- tables[[name]]
  ms <- replicate(21, {
    start <- proc.time()[["elapsed"]]
    for (i in 1:5) p <<- fisher.test(table, workspace = 2e7)$p.value
    (proc.time()[["elapsed"]] - start) * 1000 / 5
  })
  cat(sprintf("%-16s n %3d  %10.2f ms  p %.15g\n", name, sum(table), median(ms), p))
}
