// The integrated care boards of 2023-24 under their policy, and one board's figure in words.
var made = PaceOfChange.allocate(PacePolicies.find("icb-core-2023-24").orElseThrow(), boards)
table(made)
System.out.println(made.explain("QE1"))
table(made.measures())
/exit
