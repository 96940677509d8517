// A misspelt name as of a day, and who came after.
var found = names.resolve("Barnesley", LocalDate.of(2017, 9, 1))
System.out.println(found.explanation())
table(ccgs.find(OrganisationCode.of("00C")).orElseThrow())
table(ccgs.findSuccessorOn(OrganisationCode.of("00C"), LocalDate.of(2021, 4, 1)).orElseThrow())
/exit
