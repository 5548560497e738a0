import { describe, expect, it } from 'vitest';
import type { Criterion, Decision } from '../model.ts';
import { decideOne } from '../testing/score-one.ts';
import { asked, chose, decisionOf, lensOf, notApplicable, unknown } from '../testing/small-lens.ts';

const teams = asked('teams', ['one', 'many']);
const clients = asked('clients', ['web', 'app', 'api'], { kind: 'multiple' });
const stage = asked('stage', ['idea', 'live']);
const late = asked('late', ['yes', 'no'], { appliesWhen: { question: 'stage', anyOf: ['live'] } });

const byTeams: Criterion = {
  question: 'teams',
  weight: 2,
  support: { many: { split: 2, whole: -1 }, one: { whole: 1 } },
};
const byClients: Criterion = {
  question: 'clients',
  weight: 1,
  support: { web: { whole: 1 }, app: { split: 1 }, api: { split: 1, whole: -0.5 } },
};
const byLate: Criterion = { question: 'late', weight: 1, support: { yes: { split: 1 }, no: { whole: 2 } } };

const lensWith = (
  criteria: readonly Criterion[],
  parts: Partial<Decision> = {},
  options = ['split', 'whole'],
) => lensOf([teams, clients, stage, late], { decisions: [decisionOf(options, criteria, parts)] });
const excluding = (option: string, stageChoice: string, options = ['split', 'whole']): Partial<Decision> => ({
  options: options.map((id) => ({
    id,
    title: id,
    ...(id === option && { excludedWhen: { question: 'stage', anyOf: [stageChoice] } }),
  })),
});

describe('§11 scores and leader', () => {
  it.each([
    ['weight times support of the chosen choice', { teams: chose('many') }, { split: 4, whole: -2 }],
    [
      'of a multiple question the sum over the chosen',
      { clients: chose('web', 'api') },
      { split: 1, whole: 0.5 },
    ],
    ['missing support is 0', { teams: chose('one') }, { split: 0, whole: 2 }],
    [
      'unknown and not applicable add nothing',
      { teams: unknown, clients: notApplicable },
      { split: 0, whole: 0 },
    ],
    [
      'an answer counts where it is unknown whether it applies',
      { late: chose('yes') },
      { split: 1, whole: 0 },
    ],
    ['but not where it does not apply', { late: chose('yes'), stage: chose('idea') }, { split: 0, whole: 0 }],
  ])('%s', (_, profile, scores) => {
    expect(decideOne(lensWith([byTeams, byClients, byLate]), profile).scores).toEqual(scores);
  });

  it('all of those level lead together, and rounding makes no leader', () => {
    const thirds: Criterion[] = [
      { question: 'teams', weight: 0.1, support: { many: { split: 1 } } },
      { question: 'stage', weight: 0.2, support: { live: { split: 1 } } },
      { question: 'clients', weight: 0.3, support: { app: { whole: 1 } } },
    ];
    const decision = decideOne(lensWith(thirds), {
      teams: chose('many'),
      stage: chose('live'),
      clients: chose('app'),
    });
    expect(decision.leader).toEqual(['split', 'whole']);
    expect(decision.strength).toBe('open');
    expect(decision.flips).toBeNull();
  });
});

describe('§11 exclusion', () => {
  it('true takes the option out, unknown keeps it', () => {
    const lens = lensWith([byTeams], excluding('split', 'idea'));
    const profile = { teams: chose('many') };
    expect(decideOne(lens, { ...profile, stage: chose('idea') })).toMatchObject({
      excluded: ['split'],
      mayBeExcluded: [],
      clash: false,
      leader: ['whole'],
      strength: 'settled',
      winShare: { split: 0, whole: 1 },
      flips: null,
    });
    expect(decideOne(lens, profile)).toMatchObject({
      excluded: [],
      mayBeExcluded: ['split'],
      leader: ['split'],
      strength: 'leaning',
    });
    expect(decideOne(lens, { ...profile, stage: chose('live') }).strength).toBe('settled');
  });

  it('all excluded: a clash; all are compared and nothing is settled', () => {
    const all = { options: ['split', 'whole'].map((id) => ({ id, title: id, excludedWhen: { all: [] } })) };
    expect(decideOne(lensWith([byTeams], all), { teams: chose('many') })).toMatchObject({
      excluded: ['split', 'whole'],
      mayBeExcluded: [],
      clash: true,
      leader: ['split'],
      strength: 'open',
      flips: { rival: 'whole', count: 1, changes: [{ question: 'teams', to: ['one'] }] },
    });
  });

  it('one option left that may itself be excluded is not settled', () => {
    const options = ['split', 'whole'].map((id) => ({
      id,
      title: id,
      excludedWhen: id === 'whole' ? { all: [] } : { question: 'stage', anyOf: ['idea'] },
    }));
    const lens = lensWith([byTeams], { options });
    expect(decideOne(lens, { teams: chose('many') }).strength).toBe('leaning');
    expect(decideOne(lens, {}).strength).toBe('open');
    expect(decideOne(lens, { stage: chose('live') }).strength).toBe('settled');
  });

  it('a clash without options does not come up', () => {
    const decision = decideOne(lensWith([byTeams], { options: [] }), { teams: chose('many') });
    expect(decision).toMatchObject({ clash: false, leader: [], strength: 'open', flips: null, winShare: {} });
  });
});

describe('§11 strength', () => {
  const three = ['split', 'whole', 'other'];
  it('is open with no criterion answered, even for one whose every answer leads the same way', () => {
    const oneWay: Criterion = {
      question: 'teams',
      weight: 1,
      support: { one: { split: 1 }, many: { split: 2 } },
    };
    expect(decideOne(lensWith([oneWay]), {}).strength).toBe('open');
    expect(decideOne(lensWith([oneWay, byClients]), { clients: chose('app') }).strength).toBe('settled');
  });

  it('is close under a tenth of the greatest lead over the runner-up, and not at it', () => {
    // The greatest lead of split over whole is 2 × 9 + 2: at 10 % it is 2.
    const far: Criterion = { question: 'teams', weight: 9, support: { one: { split: 2 } } };
    const near: Criterion = {
      question: 'stage',
      weight: 1,
      support: { live: { split: 2 }, idea: { split: 1.9 } },
    };
    expect(decideOne(lensWith([far, near]), { stage: chose('live') }).strength).toBe('settled');
    expect(decideOne(lensWith([far, near]), { stage: chose('idea') }).strength).toBe('close');
  });

  it('counts no criterion below 0 in the greatest lead, and one that does not apply all the same', () => {
    const against: Criterion = {
      question: 'teams',
      weight: 9,
      support: { one: { whole: 2 }, many: { whole: 1 } },
    };
    const small: Criterion = { question: 'stage', weight: 1, support: { idea: { split: 1 } } };
    const past: Criterion = { question: 'late', weight: 9, support: { yes: { split: 2 } } };
    expect(decideOne(lensWith([against, small]), { stage: chose('idea') }).strength).toBe('leaning');
    expect(decideOne(lensWith([small, past]), { stage: chose('idea') }).strength).toBe('close');
  });

  it('measures closeness against the runner-up alone, the first of those level', () => {
    const lead: Criterion = { question: 'stage', weight: 1, support: { live: { split: 1 } } };
    const overWhole: Criterion = { question: 'teams', weight: 9, support: { one: { split: 2, other: 2 } } };
    const profile = { stage: chose('live') };
    expect(decideOne(lensWith([lead, overWhole], {}, three), profile).strength).toBe('close');
    expect(decideOne(lensWith([lead, overWhole], {}, ['split', 'other', 'whole']), profile).strength).toBe(
      'settled',
    );
  });

  it('is settled when it beats every rival for every fill-in, else leaning', () => {
    const lens = lensWith([byTeams, byClients]);
    const profile = { teams: chose('many') };
    expect(decideOne(lens, profile).strength).toBe('settled');
    const heavier = lensWith([byTeams, { ...byClients, weight: 6 }]);
    expect(decideOne(heavier, profile).strength).toBe('leaning');
    expect(decideOne(heavier, { ...profile, clients: notApplicable }).strength).toBe('settled');
  });

  it('is not settled by a draw: beating means more than level', () => {
    const even: Criterion = { question: 'stage', weight: 3, support: { live: { whole: 2 } } };
    expect(decideOne(lensWith([byTeams, even]), { teams: chose('many') }).strength).toBe('leaning');
    expect(decideOne(lensWith([byTeams, { ...even, weight: 2.9 }]), { teams: chose('many') }).strength).toBe(
      'settled',
    );
  });

  it('an answer of which it is unknown whether it applies may come to nothing', () => {
    const lens = lensWith([byLate]);
    expect(decideOne(lens, { late: chose('yes') }).strength).toBe('leaning');
    expect(decideOne(lens, { late: chose('yes'), stage: chose('live') }).strength).toBe('settled');
  });
});

describe('§11 stability', () => {
  const three: readonly Criterion[] = [
    { question: 'teams', weight: 2, support: { many: { split: 2, whole: 0 } } },
    { question: 'stage', weight: 1, support: { live: { split: -1, whole: 1 } } },
    { question: 'clients', weight: 1, support: { app: { split: 1, whole: 1 } } },
  ];
  const profile = { teams: chose('many'), stage: chose('live') };

  it('gives the weights between which the leader stays ahead or level', () => {
    // split leads by 2 × 2 - 1 × 2 = 2: even at a weight of 1 for teams, and of 2 for stage.
    expect(decideOne(lensWith(three), profile).stability).toEqual({ teams: [1, null], stage: [null, 2] });
  });

  it('has no bound where the criterion makes no difference, or only a weight below 0 would', () => {
    const answered = { ...profile, clients: chose('app') };
    expect(decideOne(lensWith(three), answered).stability.clients).toEqual([null, null]);
    const alone = lensWith(three.slice(0, 1));
    expect(decideOne(alone, profile).stability).toEqual({ teams: [null, null] });
  });

  it('the nearest rival bounds it', () => {
    const rivals: readonly Criterion[] = [
      { question: 'teams', weight: 3, support: { many: { split: 2, whole: 1, other: 0 } } },
      { question: 'stage', weight: 1, support: { live: { whole: 2, other: 1 } } },
    ];
    const decision = decideOne(lensWith(rivals, {}, ['split', 'whole', 'other']), profile);
    expect(decision.scores).toEqual({ split: 6, whole: 5, other: 1 });
    expect(decision.stability).toEqual({ teams: [2, null], stage: [null, 1.5] });
  });

  it('of leaders that are level, the weight must keep all of them level', () => {
    const tied: readonly Criterion[] = [
      { question: 'teams', weight: 2, support: { many: { split: 1 } } },
      { question: 'stage', weight: 1, support: { live: { whole: 2 } } },
    ];
    expect(decideOne(lensWith(tied), profile).stability).toEqual({ teams: [2, 2], stage: [1, 1] });
  });
});
