/** The YAML of a lens in which every law has something to hold on to. */
export const SMALL_LENS = `format: groundwork-lens
formatVersion: 1
id: small
version: 1.0.0
title: Small
sections:
  - { id: product, kind: profile, title: Product }
  - { id: speed, kind: pillar, title: Speed }
concerns:
  - { id: model, horizon: dayOne, title: Model }
  - { id: looks, horizon: later, title: Looks }
questions:
  - id: clients
    section: product
    kind: single
    prompt: How many?
    choices: [{ id: one, label: One }, { id: many, label: Many, formerly: [several] }]
  - id: regimes
    section: product
    kind: multiple
    prompt: Which?
    appliesWhen: { question: clients, anyOf: [many] }
    choices: [{ id: iso, label: ISO }, { id: soc, label: SOC }]
  - id: cache
    section: speed
    kind: single
    prompt: Cached?
    concerns: { model: 1 }
    target: { dayOne: 0.5 }
    raise:
      - { when: { question: clients, anyOf: [many] }, dayOne: 1, because: Many. }
    choices: [{ id: no, label: No, value: 0 }, { id: yes, label: Yes, value: 1 }]
  - id: covered
    section: speed
    kind: multiple
    prompt: Covered?
    covers: regimes
    choices: [{ id: iso, label: ISO }, { id: soc, label: SOC }]
  - id: polish
    section: speed
    kind: multiple
    prompt: Polished?
    concerns: { looks: 1 }
    target: { later: 1 }
    aheadOfNeed: { above: 0.5, when: { question: clients, anyOf: [one] }, because: Early. }
    choices: [{ id: a, label: A, value: 0.5 }, { id: b, label: B, value: 0.5 }]
readings:
  - { id: ai, title: AI, questions: { cache: 1 } }
decisions:
  - id: shape
    title: Shape
    options:
      - { id: apart, title: Apart, tripwires: [{ id: alarm, text: It rings. }] }
      - { id: whole, title: Whole, excludedWhen: { question: clients, anyOf: [many] }, conflicts: [{ decision: host, option: own, because: No. }] }
    criteria:
      - { question: clients, weight: 2, support: { many: { apart: 2, whole: -1 } } }
  - id: host
    title: Host
    options: [{ id: own, title: Own }, { id: rent, title: Rent }]
    criteria: []
checks:
  - { id: odd, when: { all: [{ question: clients, anyOf: [one] }, { question: cache, anyOf: [yes] }] }, title: Odd }
`;
