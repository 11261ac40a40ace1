# `make` alone lists the targets.
#   ARGS='...'      goes to the command, as in: make drift ARGS='--format json'
#   CONFIG=release  builds and runs the optimised program

SHELL  = /bin/sh
CONFIG = debug
ARGS   =
PLUMB  = .build/$(CONFIG)/plumb
# Tests that measure time, or have little of it, run by themselves after all others: beside them they would wait for
# a processor, and that is not what they measure.
TIMED  = PerformanceTests|HostileInputTests|CancellationTests|PipelineTests|ConnectionOptionsTests|GuardTests|LocalServerTests|NearestNamesTests
SWIFT_FILES = $(wildcard Package.swift Sources Tests Plugins generated Benchmarks/Package.swift Benchmarks/Sources)

.DEFAULT_GOAL := help
.PHONY: help setup build plan apply drift generate validate fmt pull dev-up dev-down dev-psql \
	test test-matrix fuzz check check-format check-imports check-kind-names check-generated bench bench-online clean

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

plan: build ## shows what would change in the database
	@$(PLUMB) plan $(ARGS)

apply: build ## brings the database to the specs; YES=1 doesn't ask
	@$(PLUMB) apply $(if $(filter 1,$(YES)),--yes) $(ARGS)

drift: build ## compares the database with the specs; fails when it is out of plumb
	@$(PLUMB) drift $(ARGS)

generate: build ## writes the Swift models into generated/
	@$(PLUMB) generate $(ARGS)

validate: build ## compiles the specs; needs no database
	@$(PLUMB) validate $(ARGS)

fmt: build ## puts the specs into canonical form
	@$(PLUMB) fmt $(ARGS)

pull: build ## writes specs for the database as it is, as in: make pull ARGS='--specs pulled'
	@$(PLUMB) pull $(ARGS)

dev-up: build ## starts the embedded PostgreSQL in .plumb/
	@$(PLUMB) dev up $(ARGS)

dev-down: build ## stops the embedded PostgreSQL; its data stays
	@$(PLUMB) dev down $(ARGS)

dev-psql: build ## opens psql on the embedded PostgreSQL
	@$(PLUMB) dev psql $(ARGS)

test: setup ## runs all tests; ARGS='--filter NAME' for some, RECORD=1 rewrites the goldens
ifeq ($(ARGS),)
	swift test --skip '$(TIMED)'
	swift test --skip-build --no-parallel --filter '$(TIMED)'
else
	swift test $(ARGS)
endif

test-matrix: setup ## runs the corpus on PostgreSQL 14 to 18; MAJORS='14 18' for some, CORPUS=kind/ for some cases
	@scripts/test-matrix

fuzz: setup ## brings random schemas to each other, as in: make fuzz N=1000 SEED=7; FIRST=I begins at the Ith
	FUZZ_COUNT=$(or $(N),100) FUZZ_SEED=$(or $(SEED),1) FUZZ_FIRST=$(or $(FIRST),0) \
	  swift test --filter FuzzTests.FuzzTests $(ARGS)

test-faults: setup ## stops an apply in each of its steps in every way, and finishes it
	FAULTS=all swift test --filter FaultTests $(ARGS)

# The tests come last: what they say is what a reader looks for at the end.
check: check-format check-imports check-kind-names check-generated test ## everything that must hold before a commit

check-format: setup
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

# Only the exit status tells: the compiler prints "Build complete!" even when an import is missing.
check-imports: setup
	swift build --build-tests --explicit-target-dependency-import-check error

check-kind-names:
	scripts/check-kind-names

check-generated: build
	@$(PLUMB) generate --check

bench: ## measures plumb beside pg_dump -s, as in: make bench ARGS='--tables 1000 --check'
	@$(MAKE) build CONFIG=release
	@swift run --package-path Benchmarks --configuration release Benchmarks --plumb .build/release/plumb $(ARGS)

bench-online: ## measures how long others wait while plumb changes a table of 5 million rows
	@$(MAKE) build CONFIG=release
	@swift run --package-path Benchmarks --configuration release Benchmarks online --plumb .build/release/plumb $(ARGS)

clean: ## removes what was built; the data of the embedded PostgreSQL stays
	rm -rf .build Benchmarks/.build .plumb/cache

setup: ## installs what is missing, and says so
	@scripts/setup

# Its words go to stderr, so that stdout holds only what the command prints.
build: setup
	@swift build --product plumb --configuration $(CONFIG) >&2
