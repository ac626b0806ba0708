# Dossier: build, test, install. Every target can be run again; nothing here needs the network once
# the packages and the one Swift dependency are there.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

RELEASE_FOLDER = .build-release
# Archives that the linker finds before the shared libraries; DECISIONS.md ("Linking") has why.
STATIC_FOLDER = $(RELEASE_FOLDER)/static
RELEASE = $(SWIFT) build -c release --product dossier --scratch-path $(RELEASE_FOLDER) \
  --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld -Xswiftc -L$(STATIC_FOLDER) \
  -Xlinker -s -Xlinker --gc-sections -Xlinker --no-export-dynamic \
  -Xlinker -z -Xlinker pack-relative-relocs -Xlinker -z -Xlinker now
BINARY = $(RELEASE_FOLDER)/release/dossier

.PHONY: help run build dependencies test torture bench bench-library fuzz check instructions format lint install uninstall manual clean

help:
	@echo "make run       build a release binary and open the bundled briefing"
	@echo "make build     build a release binary: $(BINARY)"
	@echo "make test      build and run all tests"
	@echo "make torture   treat the release binary badly on terminals of its own; takes minutes"
	@echo "make bench     measure the release binary beside less, vim and w3m; PEERS=1: and readers from PyPI"
	@echo "make bench-library  measure it with a library of 10,000 articles"
	@echo "make fuzz      feed random bytes to everything that takes bytes from outside, for an hour"
	@echo "make check     lint, build with warnings as errors, test, count the instructions of each stage"
	@echo "make format    format all Swift files"
	@echo "make install   install binary, man page and completions (PREFIX=$(PREFIX))"
	@echo "make uninstall remove what make install put there"
	@echo "make clean     remove what was built"

run: build
	@$(BINARY) $(ARGUMENTS)

build: dependencies $(STATIC_FOLDER)/made
	$(RELEASE)

dependencies:
	@scripts/install-dependencies build

$(STATIC_FOLDER)/made: $(wildcard Linking/*) | dependencies
	@Linking/make-archives $(STATIC_FOLDER) $(CC)
	@touch $@

test:
	@scripts/install-dependencies test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# Both need Python 3 and nothing beside its standard library.
torture: build
	DOSSIER_TORTURE=1 $(SWIFT) test --filter ScalarSafetyTests
	python3 Torture/torture.py $(BINARY) $(ARGUMENTS)
	python3 Torture/shapes.py $(BINARY)

bench: build
ifdef PEERS
	python3 -m venv .build-peers
	.build-peers/bin/pip install -q frogmouth epy-reader dateparser
endif
	python3 Benchmarks/bench.py $(BINARY) $(if $(PEERS),--peers .build-peers/bin) $(ARGUMENTS)

bench-library: build
	python3 Benchmarks/library.py $(BINARY) $(ARGUMENTS)

# What is found goes to Fuzz/FailCases, which the tests go through; an input with text of somebody's
# article in it is made small first.
FUZZ_TARGETS ?= safetext plain markdown html mail analysis session notes configuration
FUZZ_SECONDS ?= 400
# The plan of the last build names files of the package beside it that may be gone.
fuzz:
	rm -f Fuzz/.build/release.yaml Fuzz/.build/build.db
	$(SWIFT) build -c release --package-path Fuzz --build-system native \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
	for target in $(FUZZ_TARGETS); do \
	  mkdir -p Fuzz/.build/corpus/$$target Fuzz/FailCases/$$target; \
	  DOSSIER_FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no Fuzz/.build/release/fuzz \
	    Fuzz/.build/corpus/$$target Fuzz/Seeds/$$target -dict=Fuzz/words.dict -max_len=1500 -timeout=10 \
	    -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 \
	    -artifact_prefix=Fuzz/FailCases/$$target/ $(ARGUMENTS) || exit 1; \
	done

check: lint test instructions

# Counts instructions, not seconds: the same on a busy machine. ARGUMENTS=--record takes today's counts.
instructions: $(STATIC_FOLDER)/made
	@scripts/install-dependencies check
	$(RELEASE:dossier=StageProbe)
	python3 Benchmarks/instructions.py $(RELEASE_FOLDER)/release/StageProbe $(ARGUMENTS)

format:
	$(SWIFT) format -i -r Package.swift Sources Tests seeds Evaluation/Sources Fuzz/Sources

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests seeds Evaluation/Sources Fuzz/Sources

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/dossier"
	install -m 644 docs/dossier.1 "$(DESTDIR)$(PREFIX)/share/man/man1/dossier.1"
	$(BINARY) --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/dossier"
	$(BINARY) --generate-completion-script zsh \
	  > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dossier"
	$(BINARY) --generate-completion-script fish \
	  > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dossier.fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/dossier" \
	  "$(DESTDIR)$(PREFIX)/share/man/man1/dossier.1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/dossier" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dossier" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dossier.fish"

manual:
	rm -rf .build/manual && mkdir -p .build/manual
	$(SWIFT) package --disable-sandbox plugin --allow-writing-to-directory .build/manual \
	  generate-manual --output-directory .build/manual
	cp .build/manual/dossier.1 docs/dossier.1

clean:
	rm -rf .build .build-release .build-peers Evaluation/.build Fuzz/.build Benchmarks/.build
