import { formFields, type FormField } from '../model/form-fields.ts';
import { narrow } from '../format/dates.ts';
import { plainCharacters } from './characters.ts';

type CodeField = { [K in FormField]: (typeof formFields)[K] extends { readonly kind: 'code' } ? K : never }[FormField];
type CodesOf<K extends CodeField> = (typeof formFields)[K] extends { readonly codes: infer C } ? keyof C & string : never;

/** Words in use for each code, besides the catalogue's own. Numbers are never here: what 1 means only its option's text can say. */
const words: { readonly [K in CodeField]: { readonly [C in CodesOf<K>]: readonly string[] } } = {
  sex: { male: ['男性', 'male'], female: ['女性', 'female'] },
  marriage: { unmarried: ['未婚的'], married: ['已婚的', '初婚', '再婚', '复婚', '有配偶'], widowed: ['丧偶的'], divorced: ['离婚'] },
  hukou_type: {
    rural: ['农业户口', '农村户口', '农村', '本市农业户口', '农业户', '农村户籍'],
    urban: ['非农业户口', '非农', '城镇', '城市户口', '城镇户口', '城市', '本市非农业户口', '非农业户'],
  },
  labour: {
    able: ['有', '具备劳动能力', '完全劳动能力', '普通劳动力'],
    partial: ['部分劳动能力', '部分丧失', '部分', '半劳动能力', '弱劳动能力'],
    none: ['无', '完全丧失劳动能力', '丧失劳动能力', '完全丧失', '没有劳动能力', '无劳动力', '无劳力'],
  },
  self_care: {
    independent: ['自理', '完全自理', '能自理', '能够自理', '有自理能力', '具备自理能力', '可自理', '具备', '具备生活自理能力', '具备自理能力的'],
    partial: ['半自理', '半失能', '部分自理', '部分丧失自理能力', '部分丧失', '半护', '部分丧失生活自理能力', '介助'],
    full: ['不能自理', '全失能', '失能', '完全不能自理', '无自理能力', '完全丧失自理能力', '完全丧失', '不自理', '全护', '完全丧失生活自理能力', '介护'],
  },
  disab_type: {
    none: ['健全', '无残疾', '非残疾', '没有', '否', '正常', '健康', '无残'],
    visual: ['视力残疾', '视残', '盲', '视力障碍'],
    hearing: ['听力残疾', '听残', '聋', '听力障碍'],
    speech: ['言语残疾', '言残', '语言残疾', '语言', '哑', '言语障碍'],
    limb: ['肢体残疾', '肢残'],
    intellectual: ['智力残疾', '智残', '弱智'],
    mental: ['精神残疾', '精残', '精神病患者', '精神病'],
    multiple: ['多重残疾', '多残', '综合残疾', '综合'],
  },
  disab_grade: {
    one: ['壹级', 'ⅰ级', 'i级', '1级', 'ⅰ', '残疾一级', '一级残疾'],
    two: ['贰级', 'ⅱ级', 'ii级', '2级', 'ⅱ', '残疾二级', '二级残疾'],
    three: ['叁级', 'ⅲ级', 'iii级', '3级', 'ⅲ', '残疾三级', '三级残疾'],
    four: ['肆级', 'ⅳ级', 'iv级', '4级', 'ⅳ', '残疾四级', '四级残疾'],
  },
  obligor_present: { none: ['没有', '否', '无义务人', '无法定义务人'], some: ['是', '有义务人', '有法定义务人'] },
  obligor_ability: {
    able: ['有', '有履行义务能力', '有赡养能力', '有履行能力', '有供养能力', '具备'],
    unable: ['无', '无履行义务能力', '无赡养能力', '无履行能力', '无供养能力', '没有能力', '不具备'],
  },
  obligor_reason: {
    tekun: ['特困人员', '具备特困人员条件', '五保对象', '特困供养人员'],
    'dibao-elderly': ['60周岁以上低保对象', '60周岁以上的最低生活保障对象', '低保老人'],
    'dibao-severely-disabled': ['重度残疾低保对象', '重度残疾的最低生活保障对象'],
    'elderly-low-income': ['70周岁以上'],
    'disabled-low-income': ['重度残疾'],
    'no-civil-capacity': ['无民事行为能力'],
    missing: ['失踪', '被宣告失踪', '宣告失踪'],
    'in-prison': ['服刑', '在监狱服刑', '在押', '监狱服刑'],
    other: ['其它'],
  },
  source_living: { none: ['没有', '无生活来源', '无经济来源', '无收入'], some: ['有生活来源', '有经济来源'] },
  property_fits: { yes: ['符合', '是', '未超标', '不超标'], no: ['不符合', '否', '超标'] },
  mode: {
    centralised: ['集中', '院内', '院内供养', '集中供养的', '敬老院', '敬老院集中供养', '机构供养', '入院'],
    'home-based': ['分散', '院外', '散居', '居家', '居家供养', '在家供养', '分散供养的', '分散居住'],
  },
};

/** 一级, (1)男, 01-男 and 肢体 残疾 as one writing: no blanks, no leading number with a divider. */
const bare = (text: string): string =>
  plainCharacters(narrow(text.slice(0, 40)))
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^[(]?\d{1,3}[)][-、.:：]?|^\d{1,3}[-、.:：]/, '')
    .replace(/[,，。、“”"()]/g, '');

const tables: ReadonlyMap<FormField, ReadonlyMap<string, string>> = new Map(
  Object.entries(words).map(([key, codes]) => {
    const spec = formFields[key as CodeField];
    const table = new Map<string, string>();
    for (const [code, label] of Object.entries(spec.codes)) table.set(bare(label.zh), code);
    for (const [code, list] of Object.entries(codes)) for (const word of list) if (!table.has(bare(word))) table.set(bare(word), code);
    return [key as CodeField, table];
  }),
);

/** The code that a text of a form stands for in a field, null when it is none of them. */
export const readCode = (field: FormField, text: string): string | null => tables.get(field)?.get(bare(text)) ?? null;

/** By a text of an option: the fields that have it for a code. */
const byWord = new Map<string, FormField[]>();
for (const [field, table] of tables) for (const word of table.keys()) byWord.set(word, [...(byWord.get(word) ?? []), field]);
const noFields: readonly FormField[] = [];

/** The fields of which the text of an option is a code. */
export const fieldsWithCode = (text: string): readonly FormField[] => byWord.get(bare(text)) ?? noFields;

/** An option that asks to choose and is no choice. */
export const isNoChoice = (text: string): boolean => text.length <= 60 && /^(?:请?选择.*|全部|不限)?$/.test(narrow(text).replace(/[-—=\s.…<>]/g, ''));
