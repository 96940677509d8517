// A body under the maternity rule, why, and what would change it.
var engine = RatingEngine.of(RuleSets.maternity())
var body = BodyIndicators.of("X01").counts("stillbirth-neonatal", 20, 3000).estimate("experience", "84.0", "0.5").estimate("choices", "61.0", "1").counts("smoking", 292, 3000)
table(engine.score(body).indicators())
System.out.println(engine.score(body).explain())
table(WhatIf.of(engine, body).bandChanges())
/exit
