import type { Coverage } from '../coverage/coverage.ts';

export const coverage: Coverage = {
  figures: { 'L06-03': 'old.age', 'D21-04': 'dibao.edge.times', 'LOC-09': 'property.savings.dibao-years', 'LOC-10': 'property.savings.standard-years', 'LOC-12': 'income.window.months', 'CIV-06': 'group.minor.age' },
  beyond: {
    'R21-01': {
      zh: '救助原则（应救尽救、属地管理、高效便民、公开公平）说的是工作的品质；其中有期限和公示的，由各条具体规定核对。',
      en: 'Principles (help all who qualify, local duty, quick, open and fair) speak of the quality of the work; where they become a time limit or a notice, the rule for that checks it.',
    },
  },
};
