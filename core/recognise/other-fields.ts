import type { Words } from '../model/field-spec.ts';
import type { Evidence } from './lexicon.ts';

type Kind = 'text' | 'digits' | 'date' | 'month' | 'integer' | 'decimal' | 'money' | 'code' | 'truth';

interface OtherField extends Evidence {
  readonly kind: Kind;
  readonly label: Words;
}

const field = (kind: Kind, zh: string, en: string, labels: readonly string[], names: readonly string[] = [], hints: readonly string[] = [], more: Partial<Evidence> = {}): OtherField => ({
  kind,
  label: { zh, en },
  labels: [zh, ...labels],
  names,
  hints,
  ...more,
});

/**
 * What else forms of the field ask: no rule of a case reads it from a page, but a list, a roster, a home's form or a map
 * of a site names it, and what is named as this is taken for nothing else.
 */
export const otherFields = {
  id_type: field('code', '证件类型', 'Kind of document', ['证件种类', '证件类别', '身份证件类型'], ['zjlx', 'zjzl', 'idtype', 'certtype'], [], { choices: ['身份证', '居民身份证', '军官证', '士官证', '护照', '户口簿', '户口本', '港澳通行证', '台胞证'] }),
  group: field('text', '村民小组', 'Villagers’ group', ['村民组', '村组', '自然村', '组别', '所属小组', '所在小组'], ['cmxz', 'zrc', 'villagergroup'], [], { never: ['数', '长', '单位'] }),
  education: field('code', '文化程度', 'Education', ['学历', '教育程度', '受教育程度', '最高学历', '文化水平'], ['whcd', 'education', 'educationlevel', 'educode', 'degree'], ['xl', 'edu']),
  political: field('code', '政治面貌', 'Political affiliation', ['政治面目', '政治身份'], ['zzmm', 'politicalstatus', 'political', 'polity'], []),
  three_no: field('truth', '是否“三无”', 'One of the “three withouts”', ['是否三无', '是否三无对象', '三无对象', '三无人员'], ['sfsw', 'isthreeno'], []),
  lonely_old: field('truth', '孤老标志', 'Old and alone', ['是否孤老', '孤老', '孤寡老人', '是否孤寡老人'], ['glbz', 'oldlonelyflag'], []),
  orphan: field('truth', '孤儿标志', 'Orphan', ['是否孤儿', '孤儿'], ['gebz', 'orphanflag', 'isorphan'], []),
  poor_flag: field('truth', '是否建档立卡', 'Registered as poor', ['建档立卡户', '是否建档立卡户', '是否建档立卡贫困户', '脱贫户', '监测对象', '是否脱贫户', '是否监测对象'], ['sfjdlk', 'povertyflag'], []),
  relation: field('code', '与户主关系', 'Relation to the head of the household', ['与申请人关系', '与户主的关系', '与本人关系', '与申请人的关系', '与本人的关系', '家庭关系', '关系', '称谓关系', '与供养对象关系', '与特困人员关系', '与老人关系', '与老人的关系'], ['yhzgx', 'releationtype', 'relationtype', 'relationshiptype', 'relationship', 'relationtohead', 'ysqrgx'], ['relation', 'gx'], { never: ['被赡', '侨', '部队', '党', '共建', '经办', '工作人员', '干部'], like: /^与.{1,6}的?关系$/ }),
  protected_n: field('integer', '保障人口', 'People supported', ['保障人口数', '保障人数', '享受人数', '保障人口数量', '救助人数', '救助人口数', '救助人口'], ['bzrk', 'bzrs', 'bzrks', 'assitancepeoplenum', 'assistancepeoplenum', 'guaranteesize'], [], { never: ['村', '社区'] }),
  income_type: field('code', '收入类别', 'Kind of income', ['收入类型', '收入项目', '收入种类'], ['srlb', 'srlx', 'incometype'], []),
  asset_type: field('code', '财产类别', 'Kind of property', ['财产类型', '财产种类', '家庭财产类型', '家庭财产类别'], ['cclb', 'cclx', 'assettype', 'estatetype'], [], { never: ['固定'] }),
  house_nature: field('code', '住房性质', 'Kind of housing', ['房屋性质', '住房类型', '住房情况', '房屋类型', '住房类别', '房屋产权性质', '住房产权性质'], ['zfxz', 'fwxz', 'houseproperty', 'housequality', 'housingnature', 'housenature'], ['zflx', 'fwlx', 'housetype']),
  house_cert: field('text', '房产证号', 'Title deed number', ['房产建房证号', '房屋产权证号', '不动产权证号', '不动产证号', '产权证号', '房权证号', '房产证编号', '房产证'], ['fczh', 'cqzh', 'propertycertificate', 'housecert'], []),
  homestead: field('decimal', '宅基地面积', 'Homestead', ['宅基地', '宅基地平方米'], ['zjdmj', 'homestead', 'homesteadarea'], ['zjd']),
  vehicle: field('text', '机动车辆', 'Vehicles', ['交通工具', '车辆情况', '机动车', '车牌号', '车牌号码', '家庭车辆'], ['jdcl', 'cphm', 'licenseplate'], ['vehicle']),
  category: field('code', '救助类别', 'Kind of assistance', ['救助类型', '救助对象类别', '救助对象类型', '对象类别', '对象类型', '保障类别', '保障类型', '家庭救助类型', '救助对象种类', '人员类别', '特困人员类别', '供养对象类别', '供养对象类型', '五保类别', '五保类型', '身份类别'], ['jzlb', 'jzlx', 'dxlb', 'dxlx', 'jzdxlb', 'assistancetype', 'assitancetype', 'assistancetypetreatment', 'salvationtype', 'protectioncategory'], ['rylb', 'classification'], { never: ['医疗', '优抚', '补助', '分类施保'] }),
  carer: field('text', '照料服务人', 'Carer', ['照料人', '委托照料人', '照料护理人', '监护照料人', '受委托扶养人', '照料服务人姓名', '照料人姓名', '照料护理人姓名', '护理人姓名', '护理人员姓名', '受委托照料人', '日常照料人'], ['zlr', 'zlfwr', 'wtzlr', 'zlrxm', 'hlrxm', 'caregiver', 'caregivername', 'carer'], []),
  care_grade: field('code', '照料护理档次', 'Care grade', ['护理档次', '护理等级', '照料等级', '照料护理等级', '护理级别', '照料护理类别', '护理类别', '照护等级'], ['hldj', 'zldc', 'zlhldc', 'hllb', 'carelevel', 'caregrade', 'nursinglevel'], []),
  assess_date: field('date', '评估日期', 'Date of the assessment', ['评估时间', '鉴定日期', '鉴定时间', '自理能力评估日期', '自理能力评估时间', '能力评估日期'], ['pgrq', 'pgsj', 'assessmentdate', 'assessdate'], [], { never: ['资产', '房'] }),
  assessor: field('text', '评估人', 'Assessor', ['评估人员', '评估员', '评估机构', '鉴定人', '评估小组', '评估单位'], ['pgr', 'pgry', 'pgjg', 'assessor', 'assessorname'], []),
  six_items: field('code', '六项指标', 'The six daily activities', ['自主吃饭', '自主穿衣', '自主上下床', '自主如厕', '室内自主行走', '自主洗澡', '独立吃饭', '独立穿衣', '独立上下床', '独立如厕', '独立行走', '独立洗澡'], ['zzcf', 'zzcy', 'zzsxc', 'zzrc', 'snzzxz', 'zzxz'], []),
  disease: field('text', '患病病种', 'Illness', ['重病病种', '病种', '疾病名称', '患病情况', '患病名称', '患病种类', '疾病种类', '病种名称', '大病病种', '重大疾病'], ['hbbz', 'zbbz', 'zdjb', 'diseasetype', 'disease', 'diseasename'], [], { never: ['遗传'] }),
  school: field('text', '在读学校', 'School', ['在读学校名称', '就读学校', '学校名称', '就读学校名称', '所在学校', '学校'], ['xxmc', 'jdxx', 'schoolname', 'school'], [], { never: ['社区'] }),
  accept_date: field('date', '受理日期', 'Date of acceptance', ['受理时间', '申请受理日期', '申请受理时间'], ['slrq', 'slsj', 'acceptdate', 'accepttime'], []),
  cert_no: field('text', '供养证号', 'Support certificate number', ['五保证号', '五保供养证号', '供养证编号', '特困证号', '特困供养证号', '救助供养证号', '特困人员供养证号', '特困人员救助供养证号', '供养证号码', '五保证编号', '五保供养证编号', '低保五保证号', '低保特困证号', '救助证号'], ['gyzh', 'wbzh', 'tkzh', 'wbgyzh', 'jzzh', 'certificatenumber'], []),
  issue_date: field('date', '发证日期', 'Date of issue', ['发证时间', '供养证发证日期', '办证日期', '领证日期'], ['fzrq', 'fzsj', 'issuedate'], [], { never: ['残疾', '身份'] }),
  start_month: field('month', '救助开始月份', 'First month', ['救助开始年月', '待遇开始年月', '享受起始月', '享受起始年月', '最初享受月份', '供养起始月份', '供养开始月份', '开始享受月份', '开始享受年月', '享受开始月份', '享受开始年月', '起始月份', '起始享受月份', '起发月份', '起发年月', '开始发放月份', '救助起始月份', '供养起始年月', '供养开始年月'], ['qssj', 'ksny', 'xsqsy', 'jzksyf', 'jzksny', 'startmonth', 'admissionmonth'], ['ksyf', 'qsyf'], { never: ['变更', '截止'], like: /^(?:救助|供养|享受|待遇|补贴|保障|低保|发放)*(?:开始|起始)(?:救助|供养|享受|发放|补贴)?(?:月份|年月|月)$/ }),
  end_month: field('month', '救助结束月份', 'Last month', ['救助结束年月', '待遇结束年月', '救助截止月份', '停发月份', '停发年月', '享受结束月份', '结束月份', '截止月份', '供养结束月份', '停保月份', '停保年月'], ['jsny', 'jzjsyf', 'jzjsny', 'endmonth', 'tfyf', 'tfny'], ['jsyf'], { never: ['变更'], like: /^(?:救助|供养|享受|待遇|补贴|保障|低保|发放)*(?:结束|截止|停止|终止)(?:救助|供养|享受|发放|补贴)?(?:月份|年月|月)$/ }),
  stop_reason: field('code', '停止原因', 'Reason for ending', ['终止原因', '停止供养原因', '停止救助原因', '终止供养原因', '终止救助供养原因', '停保原因', '停发原因', '退出原因', '注销原因', '撤销原因', '退保原因', '取消原因'], ['tzyy', 'zzyy', 'tbyy', 'zxyy', 'tcyy', 'stopreason', 'stopsalvagereason', 'cancelreason'], []),
  member_state: field('code', '人员状态', 'State of the person', ['在保状态', '对象状态', '供养对象状态', '保障状态', '享受状态'], ['ryzt', 'zbzt', 'personstatus', 'peoplestatus', 'personalstatstag'], []),
  care_amount: field('money', '照料护理费', 'Care subsidy', ['照料护理补贴', '护理补贴', '护理费', '照料费', '照料护理费标准', '照料护理标准', '护理标准', '照料护理补助', '护理补贴金额', '月护理费', '月照料护理费', '月照料护理标准', '照料护理补贴标准', '护理费标准'], ['zlhlf', 'hlbt', 'hlf', 'zlhlbt', 'zlhlbz', 'carecost', 'careallowance', 'careamount', 'nursingfee'], [], { never: ['残疾', '重度'] }),
  class_amount: field('money', '分类施保金额', 'Classified supplement', ['分类施保金', '其中分类施保金额', '分类施保', '增发金额', '分类施保增发金额', '分类施保金元'], ['flsb', 'flsbje', 'flsbj', 'assistanceclassmon', 'assistanceclassmoney', 'protectionamount'], [], { never: ['类别'] }),
  total_amount: field('money', '合计金额', 'Total', ['合计', '发放金额', '实发金额', '月发放合计', '发放总额', '发放合计', '总金额', '补贴合计', '应发金额', '月发放总额'], ['hjje', 'ffje', 'sfje', 'yfje', 'totalamount', 'subsidyamount'], ['hj', 'total', 'totalmoney'], { never: ['人数', '户数', '当月', '累计', '应收'] }),
  amount_upper: field('text', '大写金额', 'Total in capitals', ['金额大写', '人民币大写', '大写', '合计大写', '合计金额大写', '金额合计大写'], ['dxje', 'jedx', 'amountupper'], []),
  pay_month: field('month', '发放月份', 'Month paid', ['发放年月', '所属月份', '补贴月份', '补贴年月', '资金所属月份', '发放所属月份'], ['ffyf', 'ffny', 'paymonth', 'btyf'], []),
  inst_uscc: field('text', '统一社会信用代码', 'Unified social credit code', ['社会信用代码', '统一信用代码', '信用代码', '机构信用代码', '机构统一社会信用代码', '组织机构代码'], ['tyshxydm', 'shxydm', 'tyxydm', 'uscc', 'creditcode', 'socialcreditcode', 'unifiedcode'], []),
  inst_type: field('code', '机构类型', 'Kind of institution', ['机构性质', '机构类别', '登记类型', '法人类型', '机构登记类型'], ['jglx', 'jgxz', 'jglb', 'institutiontype', 'orgtype'], []),
  inst_head: field('text', '院长', 'Head of the home', ['院长姓名', '法定代表人', '机构负责人', '敬老院院长', '敬老院负责人', '法定代表人姓名', '机构负责人姓名'], ['yzxm', 'fddbr', 'fddbrxm', 'legalperson', 'director'], ['yz']),
  star: field('code', '星级', 'Stars of the home', ['星级评定', '机构星级', '敬老院星级', '星级等级', '评定星级'], ['xj', 'starlevel'], []),
  beds: field('integer', '床位数', 'Beds', ['总床位数', '核定床位', '核定床位数', '床位总数', '总床位', '设计床位数', '实有床位数', '床位数量', '床位'], ['cws', 'zcws', 'hdcws', 'bednum', 'bedcount', 'beds'], [], { never: ['床位号', '编号', '所在', '所用'] }),
  residents: field('integer', '入住人数', 'Residents', ['在院人数', '实住人数', '集中供养人数', '现住人数', '入住老人数', '在院供养人数', '院民人数', '入住五保对象人数', '入住特困人员数'], ['rzrs', 'zyrs', 'jzgyrs', 'residents', 'occupied', 'checkinnum'], [], { never: ['村', '标准'] }),
  bed_no: field('text', '床位号', 'Bed or room', ['床号', '房间号', '房号', '房间床位', '床位编号', '房间床位号'], ['chw', 'cwbh', 'fjh', 'bedno', 'roomno', 'bednumber', 'roomnumber'], []),
  entry_date: field('date', '入院日期', 'Date of admission', ['入院时间', '入住日期', '入住时间', '入院年月', '入敬老院时间', '入住敬老院时间', '进院时间', '进院日期'], ['rysj', 'ryrq', 'rzrq', 'rzsj', 'checkindate', 'entrydate', 'intime', 'startindate', 'indate', 'admissiondate'], ['begintime']),
  exit_date: field('date', '出院日期', 'Date of discharge', ['出院时间', '退住日期', '退住时间', '离院时间', '离院日期', '退院时间', '退院日期'], ['cysj', 'cyrq', 'tzrq', 'checkoutdate', 'exitdate', 'leavetime', 'outtime', 'startoutdate', 'outdate', 'dischargedate'], []),
  staff_wage: field('money', '工资', 'Wage', ['月工资', '工资标准', '基本工资', '月工资标准', '工资待遇', '月薪', '绩效工资'], ['gz', 'ygz', 'gzbz', 'wage', 'salary', 'monthlysalary'], [], { never: ['性', '收入', '养老', '退休'] }),
  veg_plot: field('decimal', '菜地面积', 'Vegetable plot', ['菜地', '种植面积', '种菜面积', '蔬菜种植面积'], ['cdmj', 'zcmj', 'plotarea'], [], { never: ['规模'] }),
  opening: field('money', '上期结余', 'Balance brought forward', ['上月结余', '上年结余', '期初余额', '期初结余', '上季度结余', '上期余额'], ['sqjy', 'syjy', 'qcye', 'openingbalance'], []),
  closing: field('money', '本期结余', 'Balance carried forward', ['本月结余', '期末余额', '期末结余', '结余', '本年结余', '本期余额', '结余金额', '当月结余'], ['bqjy', 'byjy', 'qmye', 'closingbalance'], ['jy']),
  income_fin: field('money', '财政拨款收入', 'From the budget', ['财政补助收入', '财政拨款', '财政补助', '财政拨入', '供养经费拨款', '基本生活费拨款'], ['czbk', 'czbz', 'fiscalincome'], []),
  income_other: field('money', '其他收入', 'Other income', ['捐赠收入', '副业收入', '院办经济收入', '利息收入', '其它收入'], ['qtsr', 'jzsr', 'fysr', 'otherincome', 'donation'], [], { never: ['年副业'] }),
  exp_food: field('money', '伙食费', 'Food', ['伙食费用', '伙食支出', '伙食费支出', '伙食'], ['hsf', 'hsfy', 'foodexpense'], []),
  exp_cloth: field('money', '衣被费', 'Clothes and bedding', ['衣被费用', '被服费', '衣物被褥', '衣被支出', '衣服被褥费'], ['ybf', 'bff', 'clothingexpense'], []),
  exp_med: field('money', '医疗费', 'Medical costs', ['医疗费用', '医药费', '医疗支出', '医药费用', '医疗费支出'], ['ylf', 'yyf', 'medicalexpense'], [], { never: ['住院', '报销', '总'] }),
  exp_other: field('money', '其他费用', 'Other costs', ['其它费用', '零用钱', '零花钱', '零用金', '杂费', '其他支出'], ['qtfy', 'lyq', 'lhq', 'otherexpense'], []),
  exp_heat: field('money', '取暖费', 'Heating', ['采暖费', '取暖费用', '冬季取暖费', '取暖支出'], ['qnf', 'cnf', 'heatingexpense'], []),
  exp_util: field('money', '水电费', 'Water and power', ['水电费用', '电费', '水费', '水电支出'], ['sdf', 'utilities'], []),
  copies: field('integer', '协议份数', 'Copies', ['份数', '一式几份', '签订份数'], ['xyfs', 'copies'], ['fs']),
  effective: field('date', '协议生效日期', 'Agreement begins', ['生效日期', '协议开始日期', '协议起始日期', '协议签订日期', '签订日期', '签订时间', '协议签订时间'], ['sxrq', 'xyqdrq', 'qdrq', 'effectivedate'], [], { never: ['合同'] }),
  auth_no: field('text', '授权书编号', 'Authorisation number', ['核对授权书编号', '授权编号', '授权书号'], ['sqsbh', 'authorizationno'], []),
  file_no: field('text', '档案编号', 'File number', ['档案号', '档案号码', '卷号', '档案袋编号'], ['dabh', 'dah', 'fileno', 'archivenumber', 'archiveno'], []),
  village_op: field('text', '村民委员会意见', 'Opinion of the village', ['村委会意见', '村级意见', '村居委会意见', '村民委员会评议意见', '村居意见', '村居民委员会意见', '村社区意见'], ['cwhyj', 'cjyj', 'villageopinion'], [], { like: /^(?:村|社区|居委).{0,10}意见$/ }),
  town_op: field('text', '乡镇审核意见', 'Opinion of the township', ['乡镇人民政府审核意见', '乡镇街道审核意见', '乡镇人民政府意见', '乡镇街道意见', '乡镇政府意见', '镇审核意见', '乡镇意见', '乡镇人民政府街道办事处审核意见'], ['xzshyj', 'xzyj', 'townopinion', 'townshipopinion'], [], { like: /^(?:乡|镇|街道).{0,14}意见$/, never: ['村'] }),
  county_op: field('text', '县级民政部门审批意见', 'Decision of the county', ['县民政局审批意见', '县级审批意见', '民政局审批意见', '县级民政部门意见', '县民政局意见', '县区民政局审批意见', '民政部门审批意见', '县级审核确认意见', '审核确认意见', '确认意见'], ['xspyj', 'xjspyj', 'mzjyj', 'countyopinion'], [], { like: /^(?:县|区|市|旗)?.{0,8}民政(?:局|部门).{0,6}意见$/ }),
  operator: field('text', '经办人', 'Handled by', ['承办人', '经办人姓名', '经办人员', '操作员'], ['jbr', 'cbr', 'jbrxm', 'handler'], ['operator', 'auditagent']),
  annual_review: field('code', '年审情况', 'Yearly review', ['年审结果', '年度审核', '年审', '年度审核情况'], ['nsqk'], []),
  seq: field('integer', '序号', 'Number in the list', ['行号', '编号序号'], ['xh', 'rowno'], ['seq']),
} as const satisfies Record<string, OtherField>;

export type OtherFieldKey = keyof typeof otherFields;
