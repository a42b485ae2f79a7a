# Eigenvalues, correlations of scales and of items with scales, and random eigenvalues; base R alone.
# Run in src/test/resources/reference:  Rscript dimensionality/dimensionality.R
number <- function(x) if (length(x) == 1 && is.na(x)) "null" else formatC(x, digits = 17, width = 1, format = "g")
array <- function(x) paste0("[", paste(vapply(x, number, ""), collapse = ", "), "]")
rest <- function(rows, items, item) {
  others <- setdiff(items, item)
  if (length(others) == 0) rep(NA, nrow(rows)) else rowSums(rows[, others, drop = FALSE])
}
correlation <- function(x, y) if (anyNA(c(x, y)) || sd(x) == 0 || sd(y) == 0) NA else cor(x, y)
alpha <- function(rows) {
  k <- ncol(rows)
  k / (k - 1) * (1 - sum(apply(rows, 2, var)) / var(rowSums(rows)))
}
scales <- list(
  A = paste0("i", c(1:9, 13:16, 30)),
  B = paste0("i", c(12, 17, 19, 20, 21)),
  C = paste0("i", 25:29))
items <- paste0("i", c(1:9, 12:17, 19:21, 25:30))

describe <- function(set) {
  rows <- read.csv(file.path(set, "data.csv"))[, items]
  rows <- rows[complete.cases(rows), ]
  constant <- any(apply(rows, 2, sd) == 0)
  sums <- sapply(scales, function(of) rowSums(rows[, of]))
  alphas <- sapply(scales, function(of) alpha(rows[, of]))
  raw <- cor(sums)
  item <- vapply(names(scales), function(own) paste0(vapply(scales[[own]], function(code) {
    paste0('    "', code, '": ', array(vapply(names(scales), function(scale)
      correlation(rows[, code], rest(rows, scales[[scale]], code)), 0)))
  }, ""), collapse = ",\n"), "")
  paste0('{"n": ', nrow(rows),
    ',\n  "eigenvalues": ', if (constant) "null" else array(eigen(cor(rows), TRUE, TRUE)$values),
    ',\n  "alpha": ', array(alphas),
    ',\n  "raw": ', array(raw[lower.tri(raw)]),
    ',\n  "disattenuated": ', array((raw / sqrt(outer(alphas, alphas)))[lower.tri(raw)]),
    ',\n  "items": {\n', paste(item, collapse = ",\n"), "}}")
}

random <- function(n, k, replicates) {
  set.seed(7)
  values <- replicate(replicates, eigen(cor(matrix(rnorm(n * k), n)), TRUE, TRUE)$values)
  paste0('{"n": ', n, ', "k": ', k, ', "replicates": ', replicates,
    ',\n  "mean": ', array(rowMeans(values)),
    ',\n  "sd": ', array(apply(values, 1, sd)),
    ',\n  "percentile95": ', array(apply(values, 1, quantile, 0.95)), "}")
}

sets <- c("n44_complete", "n10_complete", "n52_mcar3", "n500_mcar3", "n5000_mcar3", "n44_zerovar_i8")
sets <- Filter(function(set) sum(complete.cases(read.csv(file.path(set, "data.csv"))[, items])) > 1, sets)
writeLines(paste0("{", paste0('"', sets, '": ', vapply(sets, function(set) suppressWarnings(describe(set)), ""),
  collapse = ",\n"), "}"), "dimensionality/surveys.json")
writeLines(paste0("[", paste(random(44, 24, 20000), random(10, 24, 20000), random(500, 5, 20000), random(3, 3, 20000),
  sep = ",\n"), "]"), "dimensionality/random.json")
