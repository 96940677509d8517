module consumer {
    requires io.github.fairshare.parsers;
    requires io.github.fairshare.allocation;
}
