// What the targets for delayed transfers ask of England, and of whom most.
table(delays.total())
table(delays.byBody().stream().filter(line -> line.rankByAmount() <= 10).toList())
chart(delays.byBody().stream().filter(line -> line.rankByAmount() <= 10).toList(), "reduction amount")
/exit
