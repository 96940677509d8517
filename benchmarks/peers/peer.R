# The benchmark's policy in R: Rscript peer.R FILE, then "time SECONDS" or "answer FILE" a line.
# FILE holds doubles: all baselines and all targets in pence, the pot in pounds and the pence beyond them.
file <- commandArgs(trailingOnly = TRUE)[1]
figures <- readBin(file, "double", n = file.size(file) / 8, endian = "little")
bodies <- (length(figures) - 2) / 2
baseline <- figures[1:bodies]
target <- figures[bodies + 1:bodies]
pounds <- figures[2 * bodies + 1]
beyond <- figures[2 * bodies + 2]
pot <- pounds * 100 + beyond

allocate <- function() {
  growth <- approx(c(-0.10, 0.02), c(0.09, 0.052), xout = baseline / target - 1, rule = 2)$y
  low <- baseline * 1.052
  high <- baseline * 1.08
  amounts <- function(shift) pmin(pmax(baseline * (1 + growth + shift), low), high)
  shift <- uniroot(function(shift) sum(amounts(shift)) - pot, c(-0.1, 0.1), tol = 1e-16)$root
  exact <- amounts(shift)
  pence <- floor(exact)
  # More pence than a double counts: pounds and the pence beyond them apart.
  left <- (pounds - sum(pence %/% 100)) * 100 + beyond - sum(pence %% 100)
  if (left > 0) {
    most <- order(pence - exact)[seq_len(left)]
    pence[most] <- pence[most] + 1
  }
  pence
}

busy <- function() sum(proc.time()[c("user.self", "sys.self")])

input <- file("stdin", "r")
repeat {
  line <- readLines(input, n = 1)
  if (length(line) == 0) break
  words <- strsplit(line, " ", fixed = TRUE)[[1]]
  if (words[1] == "answer") {
    writeBin(allocate(), words[2], endian = "little")
    cat("written\n")
  } else {
    begin <- busy()
    runs <- 0
    while (busy() - begin < as.numeric(words[2])) {
      allocate()
      runs <- runs + 1
    }
    cat((busy() - begin) * 1e6 / runs, "\n", sep = "")
  }
}
