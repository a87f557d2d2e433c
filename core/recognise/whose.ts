import type { ControlDescription } from './description.ts';
import { readLabel } from './label.ts';

/** Of whom or what a control speaks: the recipient, a supporter, a household member, the staff of a home, the home itself, somebody else, a thing; or of nobody, on a query. */
export type Whose = 'self' | 'supporter' | 'member' | 'staff' | 'home' | 'other' | 'thing' | 'query';

/** Words before a label that say whose it is: 父亲姓名, 负责人手机, 单位地址. */
const owners: readonly (readonly [RegExp, Whose])[] = [
  [/^(?:法定)?(?:赡养|扶养|抚养|赡抚扶养)?义务人|^(?:赡养|扶养|抚养)人/, 'supporter'],
  [/^(?:家庭)?成员|^家属/, 'member'],
  [/^(?:工作人员|职工|员工|护理员|护工|管理人员|服务人员)/, 'staff'],
  [/^(?:敬老院|福利院|供养机构|供养服务机构|机构)/, 'home'],
  [/^(?:紧急)?联系人|^(?:监护|代理|委托|受托|担保|见证|负责|收款|领取|领款|代领|代办|受委托|被委托|帮扶|发现|报告|申报|介绍|推荐)人|^紧急(?=联系电话|联系方式|电话)|^父亲|^母亲|^父母|^妻子?|^丈夫|^男方|^女方|^照(?:料|护|顾)(?:服务)?人|^护理人员?|^家长|^祖父|^祖母|^儿子|^女儿|^兄弟|^姐妹|^配偶|^子女|^亲属|^亲友|^单位|^工作单位|^法人|^医生|^志愿者|^指导员|^组长|^村长|^书记|^主任/, 'other'],
];

/** What may follow such a word. Alone it is a label of its own: 联系人, 单位. */
const asks = /^的?(?:姓名|名字|性别|年龄|电话|联系电话|手机|手机号|手机号码|联系方式|电话号码|固定电话|身份证|身份证号|身份证号码|公民身份号码|户籍地址|户籍所在地|邮编|开户银行|开户行|银行账号|银行卡号|账号|卡号|地址|住址|详细地址|家庭住址|居住地址|出生日期|出生年月|民族|文化程度|学历|政治面貌|关系|与.{2,6}关系|备注)$/;

/** Whose a control is by its label, and the control with the label as it would stand on the recipient's own box. */
export function ofWhom(c: ControlDescription): { readonly whose: Whose | null; readonly control: ControlDescription } {
  let found: Whose | null = null;
  const labels = c.labels.map((label) => {
    const { core } = readLabel(label.text);
    for (const [words, whose] of owners) {
      const said = words.exec(core)?.[0];
      if (said === undefined || !asks.test(core.slice(said.length))) continue;
      found ??= whose;
      return { ...label, text: core.slice(said.length).replace(/^的/, '') };
    }
    return label;
  });
  // Its name says whose it is too (fatherName), and would speak against the label.
  return found === null ? { whose: null, control: c } : { whose: found, control: { ...c, name: '', id: '', labels } };
}
