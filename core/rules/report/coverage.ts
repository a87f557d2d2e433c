import type { Coverage } from '../coverage/coverage.ts';

export const coverage: Coverage = {
  figures: {},
  beyond: {
    D40: {
      zh: '老人节在农历九月初九；本库不带农历，阳历日期要查历书。',
      en: 'The day is the ninth of the ninth lunar month; the rules carry no lunar calendar, so its date must be looked up.',
    },
    D41: {
      zh: '错别字要靠词典和上下文判断；叠字本身也可以是对的。',
      en: 'A slip of the pen takes a dictionary and the context to see; a doubled character may well be right.',
    },
    D42: {
      zh: '“鲁西南”没有法定界线，不能用数据判断。',
      en: 'The “south-west of Shandong” has no boundary in law that data could be held to.',
    },
  },
};
