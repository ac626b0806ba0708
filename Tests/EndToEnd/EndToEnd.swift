import Testing

/// Tests of the built program, one after another: a process must not inherit another one's pipes.
@Suite(.serialized) enum EndToEnd {}
