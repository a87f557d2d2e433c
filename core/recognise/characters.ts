/**
 * Writings of one character: those of Taiwan and Hong Kong, which a few systems and many typists use, and those that
 * are forever taken for one another (帐 for 账, 藉 for 籍). Only characters of labels are here.
 */
const pairs =
  '證证號号碼码聯联繫系係系電电話话戶户殘残類类別别級级開开銀银帳账賬账帐账藉籍備备註注養养護护標标準准機机構构鄉乡鎮镇區区縣县歲岁齡龄現现時时間间請请經经辦办見见審审評评議议結结發发與与關关監监產产積积車车輛辆學学歷历體体狀状況况業业單单會会員员親亲屬属貼贴補补額额總总計计編编檔档條条勞劳動动貧贫雙双義义務务撫抚贍赡畝亩廣广東东傷伤項项費费醫医療疗藥药營营執执統统託托協协簽签訂订種种離离喪丧農农無无婦妇態态寫写錢钱數数幣币貨货儲储郵邮遞递門门遺遗轉转調调對对籌筹圖图書书來来緊紧組组織织資资訊讯詳详細细錄录畫画兒儿為为個个從从應应實实際际處处導导礎础館馆長长觀观興兴點点檢检測测驗验讀读師师責责負负領领顧顾終终維维網网雜杂題题顏颜壽寿聽听視视語语說说慮虑蓋盖劃划輸输選选擇择職职稱称許许簡简範范優优撥拨連连遷迁團团築筑黨党眾众華华';

const plainly = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) plainly.set(pairs.charAt(i), pairs.charAt(i + 1));
const unusual = new RegExp(`[${[...plainly.keys()].join('')}]`, 'g');

/** A label in the characters that the lexicon is written in. */
export const plainCharacters = (text: string): string => text.replace(unusual, (c) => plainly.get(c) ?? c);

/** Characters of labels that typists take for one another, by sound or by look. */
const alike = '其期 试式事 糸系 烟姻 废疾 末未 注住往 共供 样养 壮状 令龄 名民 性姓 连联 址扯止 具居 姿资 贪贫 申身 甸电 活话 型行 放方 份分 护户 以已 厉历 致至 建健 报保 惨残 极级 圆员 源原 理里 绩籍 弟地 侯候 渡度 带代 帐账 夫抚 善赡 从丛 计记 定订 货贷 付副 像象 收受 义议 型形 家佳 日曰 目日 人入 千干 土士'.split(' ');
const groups = new Map<string, ReadonlySet<string>>();
for (const group of alike) for (const c of group) groups.set(c, new Set([...group, ...(groups.get(c) ?? [])]));

/** Whether one character may stand where the other was meant. */
export const isAlike = (a: string, b: string): boolean => groups.get(a)?.has(b) ?? false;
