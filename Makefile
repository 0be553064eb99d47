# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

# Anslag: `make site` builds the generator and FRONT, `make test` runs our tests. `make help` lists the rest.

SHELL := /bin/sh
SCRATCH ?= .build
SWIFT_FLAGS = --scratch-path $(SCRATCH)
# A program that needs no library where it runs: docs/decisions/static-executable.md
STATIC_FLAGS = --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld
ANSLAG = $(SCRATCH)/release/anslag
SHELL_SCRIPTS = .ci/run scripts/ensure-packages scripts/ensure-venv scripts/acceptance scripts/second-site scripts/sanitize scripts/screenshots

.DEFAULT_GOAL := help
.PHONY: help site generator test lint acceptance check thorough bench bench-figures clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

site: generator ## build the generator (release) and FRONT into _site
	$(ANSLAG) build .

generator: ## build the generator (release)
	@scripts/ensure-packages site
	swift build --configuration release --product anslag $(STATIC_FLAGS) $(SWIFT_FLAGS)

test: ## run all our own tests
	@scripts/ensure-packages site test
	swift test $(SWIFT_FLAGS)

lint: ## check formats, scripts, licences, and that versions are exact and agree
	@scripts/ensure-packages site lint
	@scripts/ensure-venv scripts/requirements.txt
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	shellcheck $(SHELL_SCRIPTS)
	REUSE_ENCODING_MODULE=charset_normalizer .venv/bin/reuse lint --lines
	.venv/bin/python scripts/check-project --scratch-path $(SCRATCH)

acceptance: site ## let the outside judges hear the built sites (pictures in _acceptance/gallery), and start the program in every surrounding
	@scripts/ensure-packages test acceptance
	@scripts/ensure-venv Tests/Acceptance/requirements.txt
	scripts/acceptance $(ANSLAG)
	ANSLAG_PROGRAM=$(abspath $(ANSLAG)) swift test $(SWIFT_FLAGS) --filter ProcessTests

check: ## lint, test and acceptance: what CI runs
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory test
	$(MAKE) --no-print-directory acceptance

thorough: ## run the tests that come in a short form in their long one, and the thread sanitizer
	@scripts/ensure-packages site
	DOCUMENT_COUNT=100000 DECENT_PAGES=1000 FUZZ_COUNT=500 swift test $(SWIFT_FLAGS) --filter "MarkdownConcurrency|DecentSite|Mutation"
	scripts/sanitize

bench: generator ## measure speed against cmark-gfm alone and Hugo (BENCH_LARGE=1 for 100,000 and 1,000,000 pages)
	@scripts/ensure-packages bench
	@scripts/ensure-venv Tests/Acceptance/requirements.txt Benchmarks/requirements.txt
	PYTHONPATH=Benchmarks .venv/bin/python -m bench --anslag $(ANSLAG)

bench-figures: generator ## keep today's instruction counts in Benchmarks/figures.json
	@scripts/ensure-packages bench
	@scripts/ensure-venv Tests/Acceptance/requirements.txt Benchmarks/requirements.txt
	PYTHONPATH=Benchmarks .venv/bin/python -m bench --anslag $(ANSLAG) --keep-figures

clean: ## remove all that the other targets made
	rm -rf $(SCRATCH) .build-bench .build-sanitize .venv _site _it _acceptance Benchmarks/results.json
