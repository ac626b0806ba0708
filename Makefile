# Dossier: build, test, install. Every target can be run again; nothing here needs the network once
# the packages and the one Swift dependency are there.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

RELEASE_FOLDER = .build/optimised
# Has Package.swift add the programs that only checks run.
PROBES = DOSSIER_PROBES=1
# Archives that the linker finds before the shared libraries; Linking/README.md has why.
STATIC_FOLDER = $(RELEASE_FOLDER)/static
RELEASE = $(SWIFT) build -c release --product dossier --scratch-path $(RELEASE_FOLDER)
# LINKING=plain links as `swift build` does.
LINKING ?= fast
ifeq ($(LINKING),fast)
RELEASE += --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld -Xswiftc -L$(STATIC_FOLDER) \
  -Xlinker -s -Xlinker --gc-sections -Xlinker --no-export-dynamic \
  -Xlinker -z -Xlinker pack-relative-relocs -Xlinker -z -Xlinker now
ARCHIVES = $(STATIC_FOLDER)/made
endif
BINARY = $(RELEASE_FOLDER)/release/dossier

.PHONY: help run build dependencies test torture bench bench-library fuzz evaluate test-evaluation check arrows instructions mutations format lint install install-files uninstall docs deb test-completions clean

help:
	@echo "make run       build a release binary and open the bundled briefing"
	@echo "make build     build a release binary: $(BINARY); LINKING=plain: without what Linking/README.md tells of"
	@echo "make test      build and run all tests"
	@echo "make torture   treat the release binary badly on terminals of its own; takes minutes"
	@echo "make bench     measure the release binary beside less, vim and w3m; PEERS=1: and readers from PyPI"
	@echo "make bench-library  measure it with a library of 10,000 articles"
	@echo "make fuzz      feed random bytes to everything that takes bytes from outside; takes more than an hour and a half"
	@echo "make evaluate  measure the analyses against annotated texts: CORPORA=FOLDER (one table), or EVALUATION=timex ARGUMENTS=..."
	@echo "make mutations change the program in 200 places and count the changes that no test notices"
	@echo "make arrows    print what names what between the rooms of the program"
	@echo "make instructions  count the instructions of each stage of the work"
	@echo "make check     lint, arrows, test, test-evaluation, test-completions, instructions"
	@echo "make lint      check the format of all Swift files"
	@echo "make test-evaluation   test the code that measures"
	@echo "make test-completions  test the completions in bash, zsh and fish"
	@echo "make format    format all Swift files"
	@echo "make install   install binary, man page and completions (PREFIX=$(PREFIX))"
	@echo "make uninstall remove what make install put there"
	@echo "make deb       build a Debian package"
	@echo "make docs      write completions, manual page and list of keys from the program"
	@echo "make clean     remove what was built"

run: build
	@$(BINARY) $(ARGUMENTS)

build: dependencies $(ARCHIVES)
	$(RELEASE)

dependencies:
	@scripts/install-dependencies build

$(STATIC_FOLDER)/made: $(wildcard Linking/*) | dependencies
	@Linking/make-archives $(STATIC_FOLDER) $(CC)
	@touch $@

test:
	@scripts/install-dependencies test
	$(PROBES) $(SWIFT) build --build-tests
	$(PROBES) $(SWIFT) test --skip-build

# Both need Python 3 and nothing beside its standard library.
torture: build
	DOSSIER_TORTURE=1 $(SWIFT) test --filter 'ScalarSafetyTests|WholeScreenTests'
	python3 Quality/Torture/torture.py $(BINARY) $(ARGUMENTS)
	python3 Quality/Torture/shapes.py $(BINARY)

bench: build
ifdef PEERS
	python3 -m venv .build/peers
	.build/peers/bin/pip install -q frogmouth epy-reader dateparser
endif
	python3 Quality/Benchmarks/bench.py $(BINARY) $(if $(PEERS),--peers .build/peers/bin) $(ARGUMENTS)

bench-library: build
	python3 Quality/Benchmarks/library.py $(BINARY) $(ARGUMENTS)

# What is found goes to Quality/Fuzz/FailCases, which the tests go through; an input with text of somebody's
# article in it is made small first.
FUZZ_TARGETS ?= safetext language plain markdown html mail subtitles json collection analysis session \
  notes configuration tiny
# For each target.
FUZZ_SECONDS ?= 400
# So many tiny documents, and so many bits of a store: those of its header and its schema's page.
TINY_DOCUMENTS ?= 1000000
STORE_BITS ?= 32768
TINY = Quality/Fuzz/.build/tiny/release/tiny
# The plan of the last build names files of the package beside it that may be gone.
fuzz:
	rm -f Quality/Fuzz/.build/release.yaml Quality/Fuzz/.build/build.db
	$(SWIFT) build -c release --package-path Quality/Fuzz --build-system native --product fuzz \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
	for target in $(FUZZ_TARGETS); do \
	  mkdir -p Quality/Fuzz/.build/corpus/$$target Quality/Fuzz/FailCases/$$target; \
	  DOSSIER_FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no Quality/Fuzz/.build/release/fuzz \
	    Quality/Fuzz/.build/corpus/$$target Quality/Fuzz/Seeds/$$target -dict=Quality/Fuzz/words.dict -max_len=1500 -timeout=10 \
	    -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 \
	    -artifact_prefix=Quality/Fuzz/FailCases/$$target/ $(ARGUMENTS) || exit 1; \
	done
	$(SWIFT) build -c release --package-path Quality/Fuzz --scratch-path Quality/Fuzz/.build/tiny \
	  --build-system native --product tiny
	python3 Quality/Fuzz/tiny.py $(TINY) 0 $(TINY_DOCUMENTS)
	folder=$$(mktemp -d) && $(TINY) flips "$$folder" 0 $(STORE_BITS) && rm -r "$$folder"

check: lint arrows test test-evaluation test-completions instructions

# The measuring code has tests of its own, in its package.
test-evaluation:
	$(SWIFT) test --package-path Quality/Evaluation

# What names what between the rooms; an arrow that runs back fails.
arrows:
	python3 Quality/arrows.py $(ARGUMENTS)

# CORPORA is a folder of annotated texts: Quality/Evaluation/table.py runs over it, and prints its figures beside the recorded ones.
# Else EVALUATION is the name of one of the measurements; without, they are listed. ARGUMENTS are what either asks for.
evaluate:
	$(SWIFT) build -c release --package-path Quality/Evaluation
	$(if $(CORPORA),python3 Quality/Evaluation/table.py $(CORPORA) $(ARGUMENTS),\
	  Quality/Evaluation/.build/release/evaluate $(EVALUATION) $(ARGUMENTS) || [ -z "$(EVALUATION)" ])

# Quality/Mutation/README.md has how; ARGUMENTS are the script's (--help).
mutations:
	@scripts/install-dependencies test
	SWIFT=$(SWIFT) python3 Quality/Mutation/mutate.py $(ARGUMENTS)

# Counts instructions, not seconds: the same on a busy machine. ARGUMENTS=--record takes today's counts.
instructions: $(ARCHIVES)
	@scripts/install-dependencies check
	$(PROBES) $(RELEASE:dossier=StageProbe)
	python3 Quality/Benchmarks/instructions.py $(RELEASE_FOLDER)/release/StageProbe $(ARGUMENTS)

format:
	$(SWIFT) format -i -r Package.swift Sources Tests seeds Quality

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests seeds Quality

install: build install-files

# Installs what was built before; packagers set DESTDIR.
install-files:
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/dossier"
	install -m 644 docs/dossier.1 "$(DESTDIR)$(PREFIX)/share/man/man1/dossier.1"
	install -m 644 completions/dossier.bash "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/dossier"
	install -m 644 completions/_dossier "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dossier"
	install -m 644 completions/dossier.fish "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dossier.fish"

# The package is $(DEB_FOLDER)/dossier_VERSION_ARCHITECTURE.deb.
DEB_FOLDER = $(RELEASE_FOLDER)/deb
deb: build
	@scripts/install-dependencies package
	scripts/make-deb $(BINARY) $(DEB_FOLDER)

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/dossier" \
	  "$(DESTDIR)$(PREFIX)/share/man/man1/dossier.1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/dossier" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dossier" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dossier.fish"

# Completions, manual page and list of keys, from what the program says of itself.
docs: build
	python3 scripts/generate-docs $(BINARY)

# What the three shells complete, on a terminal where it takes one.
test-completions: build
	@scripts/install-dependencies check
	python3 scripts/test-completions $(BINARY)

clean:
	rm -rf .build Quality/Evaluation/.build Quality/Fuzz/.build Quality/Benchmarks/.build
