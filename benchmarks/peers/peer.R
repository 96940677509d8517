# The benchmark's policy in R: Rscript peer.R FILE, then "time SECONDS" or "answer FILE" a line.
# FILE holds doubles: all baselines, all targets, the pot, in pence.
file <- commandArgs(trailingOnly = TRUE)[1]
figures <- readBin(file, "double", n = file.size(file) / 8, endian = "little")
bodies <- (length(figures) - 1) / 2
baseline <- figures[1:bodies]
target <- figures[bodies + 1:bodies]
pot <- figures[length(figures)]

allocate <- function() {
  growth <- approx(c(-0.10, 0.02), c(0.09, 0.052), xout = baseline / target - 1, rule = 2)$y
  low <- baseline * 1.052
  high <- baseline * 1.08
  amounts <- function(shift) pmin(pmax(baseline * (1 + growth + shift), low), high)
  shift <- uniroot(function(shift) sum(amounts(shift)) - pot, c(-0.1, 0.1), tol = 1e-16)$root
  exact <- amounts(shift)
  pence <- floor(exact)
  left <- round(pot - sum(pence))
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
