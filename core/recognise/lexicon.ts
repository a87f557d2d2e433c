import type { FormField } from '../model/form-fields.ts';
import type { Unit } from './label.ts';
import type { Level, Step } from './sections.ts';

/** What a rule concludes is never read from a page. */
export type PageField = Exclude<
  FormField,
  'case_day' | 'age_on_day' | 'unable_to_work' | 'no_livelihood' | 'no_able_supporter' | 'eligible'
>;

export interface Evidence {
  /** Label cores that mean the field wherever they stand, the surest first. */
  readonly labels: readonly string[];
  /** Names (lower case, no separators) that nothing else is called by. */
  readonly names: readonly string[];
  /** Initials that many things share: they only support a label. */
  readonly hints: readonly string[];
  /** Labels that mean the field only at this level and step of the procedure. */
  readonly at?: { readonly level: Level; readonly step: Step | 'any'; readonly prefer?: Step; readonly labels: readonly string[] };
  /** Labels that mean the field only in the part of the form about the statutory supporter. */
  readonly ofSupporter?: readonly string[];
  /** Labels that mean the field only where a heading above has the word. */
  readonly under?: { readonly word: string; readonly labels: readonly string[] };
  /** Labels that mean the field only where the unit says so too: 房屋 □ 间. */
  readonly counted?: { readonly unit: Unit; readonly labels: readonly string[] };
  /** What labels that mean the field are built like, where too many are built so to list them: a part of a label's core, at its start and end. */
  readonly like?: RegExp;
  /** Words in a label or a Chinese name that say it is something else. */
  readonly never?: readonly string[];
  /** Labels of a range 公示时间 □ 至 □: the box after 至 is the other field. */
  readonly range?: { readonly labels: readonly string[]; readonly other: FormField };
  /** Words of options that are no codes of the catalogue; two of them tell the field. */
  readonly choices?: readonly string[];
  /** How telling it is that all the options are codes of this field; 0 where others share them (有, 无). */
  readonly options?: number;
}

const startLabels = ['公示开始日期', '公示开始时间', '公示起始日期', '公示起始时间', '公示日期起', '公示时间起', '公示起', '开始日期', '开始时间', '起始日期', '起始时间'];
const endLabels = ['公示结束日期', '公示结束时间', '公示截止日期', '公示截止时间', '公示终止日期', '公示日期止', '公示时间止', '公示止', '结束日期', '结束时间', '截止日期', '截止时间'];
const rangeLabels = ['公示时间', '公示日期', '公示期', '公示期间', '公示起止日期', '公示起止时间'];
const operatorLabels = ['经办人', '承办人', '经办人姓名', '经办人员'];

/** How real forms call each field. Carried together from the forms of six systems and the field lists of others. */
export const lexicon: Readonly<Record<PageField, Evidence>> = {
  name: {
    labels: ['姓名', '申请人姓名', '供养对象姓名', '五保对象姓名', '特困人员姓名', '五保户姓名', '户主姓名', '对象姓名', '老人姓名', '院民姓名', '保障对象姓名', '人员姓名', '救助对象姓名', '受助人姓名', '供养人员姓名', '本人姓名', '申请人', '供养对象', '五保对象', '特困人员', '户主', '五保户'],
    names: ['sqrxm', 'hzxm', 'xingming', 'applicantname', 'personname', 'peoplename', 'elderxm', 'eldername', 'lrxm', 'dxxm'],
    hints: ['xm', 'name', 'fullname', 'realname', 'familyname', 'username'],
    never: ['联系人', '义务人', '负责人', '经办人', '父亲', '母亲', '配偶', '监护人', '亲属', '法人', '医生'],
  },
  id_no: {
    labels: ['公民身份号码', '身份证号', '身份证号码', '公民身份证号码', '公民身份证号', '居民身份证号', '居民身份证号码', '身份证件号码', '身份号码', '身份证', '居民身份证', '申请人身份证号', '申请人身份证号码', '申请人身份证', '户主身份证号', '户主身份证号码', '户主身份证', '本人身份证号', '本人身份证号码'],
    names: ['sfzh', 'sfzhm', 'sfzjhm', 'gmsfhm', 'hzsfzh', 'idcard', 'idcardno', 'idcardnum', 'idcardnumber', 'idno', 'identityno', 'identitycard', 'identitynum', 'indentitycard', 'familycardno', 'holderidentitynum', 'citizenid', 'sfzhao', 'shenfenzheng', 'shenfenzhenghao'],
    hints: ['sfz', 'zjhm', 'zjh', 'certno', 'cardid', 'cardno', 'idcar', 'certificateno'],
    never: ['义务人', '联系人', '监护人', '经办人', '户口', '护照', '残疾'],
  },
  sex: { labels: ['性别', '申请人性别', '户主性别', '本人性别', '男女'], names: ['xb', 'xbdm', 'xingbie', 'sex', 'gender', 'sexcode', 'sexname'], hints: [], options: 0.7 },
  birth: {
    labels: ['出生日期', '出生年月日', '出生年月', '出生时间', '生日', '申请人出生日期'],
    names: ['csrq', 'csny', 'csnyr', 'birthday', 'birthdate', 'dateofbirth', 'dob', 'birth', 'chushengriqi'],
    hints: [],
  },
  age: { labels: ['年龄', '申请人年龄', '周岁', '现年', '岁数', '实际年龄'], names: ['nianling', 'age'], hints: ['nl'], never: ['年龄段'] },
  nation: { labels: ['民族', '申请人民族', '族别', '名族'], names: ['minzu', 'nation', 'nationcode', 'ethnicity', 'ethnic'], hints: ['mz', 'mzdm', 'nationality'] },
  marriage: {
    labels: ['婚姻状况', '婚姻', '婚姻情况', '婚否', '婚姻状态'],
    names: ['hyzk', 'hyzkdm', 'marriagecode', 'maritalstatus', 'marriage', 'ismarry', 'marriagestatus'],
    hints: ['hy'],
    options: 0.65,
  },
  hukou_type: {
    labels: ['户籍类别', '户口性质', '户籍性质', '户籍类型', '户口类别', '户口类型', '户别', '农业非农业'],
    names: ['hkxz', 'hjlb', 'hjxz', 'hklb', 'hukoutype', 'domiciletype', 'registrationtype'],
    hints: [],
    options: 0.45,
  },
  health: { labels: ['健康状况', '身体状况', '身体健康状况', '健康情况', '身体健康情况'], names: ['jkzk', 'jkzkdm', 'healthcode', 'healthstatus', 'health', 'stzk'], hints: [] },
  labour: {
    labels: ['劳动能力', '有无劳动能力', '劳动能力状况', '劳动能力情况', '是否有劳动能力', '劳动力状况'],
    names: ['ldnl', 'laborcapacity', 'workability', 'workcapacity', 'workabilitycode', 'labourcapacity'],
    hints: [],
    options: 0.45,
  },
  self_care: {
    labels: ['生活自理能力', '自理能力', '自理情况', '生活自理情况', '生活自理能力评估结果', '自理能力评估结果', '自理状况', '生活自理状况', '生活自理能力类别', '失能等级'],
    under: { word: '自理能力', labels: ['评估结果', '评定结果', '评估结论', '评估等级'] },
    names: ['shzlnl', 'zlnl', 'selfcareability', 'selfcarelevel', 'selfcare', 'viabilitycode', 'viability'],
    hints: [],
    options: 0.55,
  },
  phone: {
    labels: ['联系电话', '联系电话手机', '手机号码', '手机号', '手机', '电话号码', '电话', '联系方式', '固定电话', '住宅电话', '宅电', '本人联系电话', '申请人联系电话', '申请人电话', '移动电话', '家庭电话'],
    names: ['lxdh', 'sjhm', 'contactphone', 'mobilephone', 'telephone', 'homephone', 'telmobile', 'familymobile', 'familyphone', 'lianxidianhua'],
    hints: ['phone', 'mobile', 'tel', 'dh', 'sj', 'sjh', 'lxfs'],
    never: ['办公', '单位', '联系人', '亲属', '负责人', '父亲', '母亲', '监护人', '收款人', '传真'],
  },
  region_code: {
    labels: ['行政区划代码', '区划编码', '行政区划编码', '区划代码', '所属行政区划代码', '属地代码', '地区代码', '地区编码', '区域编码'],
    names: ['xzqhdm', 'qhdm', 'regioncode', 'areacode', 'apanagecode', 'adcode', 'divisioncode'],
    hints: ['xzqh', 'organcode', 'ssqh'],
  },
  township: {
    labels: ['乡镇', '乡镇街道', '街道乡镇', '所属乡镇', '镇街道', '所在乡镇', '户籍所在乡镇', '所属街镇', '镇街', '乡镇名称', '所属镇', '所属镇街道', '所属乡镇街道', '所属街道', '所在镇街', '镇乡街道', '街镇'],
    names: ['xzjd', 'ssxz', 'township', 'townname', 'townshipname'],
    hints: ['xz', 'town', 'ssjz', 'xiangzhen'],
    never: ['所服务', '经办', '负责人'],
  },
  village: {
    labels: ['村', '村居', '行政村', '村社区', '所属村居委', '所属村', '所在村', '村委会', '村名', '村居委', '所属村居', '村居委会', '村名称', '社区', '所属社区', '所在社区', '所属村社区', '所属村居社区'],
    names: ['xzcmc', 'villagename', 'cunming'],
    hints: ['cwh', 'xzc', 'cj', 'village', 'sscwh', 'cun'],
    never: ['意见', '负责人', '床位', '书记', '主任'],
  },
  hukou_addr: {
    labels: ['户籍所在地', '户籍地址', '户口所在地', '户籍地', '户口所在地址', '户籍住址', '常住户口所在地', '户口地址', '户籍所在地址', '户籍详细地址'],
    names: ['hjszd', 'hjdz', 'hkszd', 'hkdz', 'hukouaddress', 'hukouaddr', 'registeredaddress', 'householdaddress', 'regaddress'],
    hints: ['hjd', 'domicile', 'regplace', 'apanagename', 'domicilename'],
  },
  address: {
    labels: ['现居住地', '现住址', '家庭住址', '家庭地址', '居住地址', '居住地', '现居住地址', '实际居住地', '实际居住地址', '现在地址', '住址', '详细地址', '常住地址', '地址', '家庭详细地址', '通讯地址', '详细通讯地址', '家庭通讯地址', '详细住址', '现住地址', '家庭现住址', '现家庭住址', '居住详细地址', '家庭住址户籍地址'],
    names: ['xjzd', 'jtzz', 'jzdz', 'jtdz', 'xjzdz', 'homeaddress', 'familyaddress', 'currentaddress', 'detailaddress', 'residence'],
    hints: ['address', 'zz', 'dz', 'txdz', 'addr'],
    never: ['单位', '邮编', '邮政', '经营', '办公', '工作'],
  },
  postcode: {
    labels: ['邮政编码', '邮编', '居住地邮编', '家庭邮编', '户籍地邮编'],
    names: ['yzbm', 'postcode', 'postalcode', 'zipcode', 'familypostcode', 'youbian'],
    hints: ['yb', 'zip'],
  },

  disab_no: {
    labels: ['残疾人证号', '残疾证号', '残疾人证号码', '残疾证号码', '残疾证编号', '残疾人证编号', '第二代残疾人证编号', '第二代残疾证号', '残疾证', '残疾人证'],
    names: ['cjzh', 'cjrzh', 'cjzhm', 'cjrzhm', 'disabilityno', 'disabilitycertificate', 'disabledcertno', 'disabilitycardno', 'disablecardno'],
    hints: [],
    never: ['有无', '是否'],
  },
  disab_type: {
    labels: ['残疾类别', '残疾类型', '残疾种类', '残疾分类', '残疾人类别', '致残类别'],
    names: ['cjlb', 'cjlx', 'cjzl', 'cjlbdm', 'disabilitytype', 'disabilitycategory', 'disabilitykind'],
    hints: [],
    options: 0.65,
  },
  disab_grade: {
    labels: ['残疾等级', '残疾级别', '残疾程度', '残疾人等级'],
    names: ['cjdj', 'cjjb', 'disabilitylevel', 'disabilitylevelcode', 'disabilitygrade'],
    hints: [],
    never: ['伤残', '补贴'],
    options: 0.3,
  },
  disab_issue_date: { labels: ['残疾人证发证日期', '残疾证发证日期', '残疾证发证时间', '残疾人证发证时间', '残疾证办理日期'], names: ['cjzfzrq', 'disabilityissuedate'], hints: ['cjfzrq', 'fzrq'], under: { word: '残疾', labels: ['发证日期', '发证时间', '办证日期'] } },

  family_size: {
    labels: ['家庭人口', '家庭人口数', '家庭人数', '家庭人口数量', '家庭总人口', '家庭成员数', '家庭成员人数'],
    names: ['jtrk', 'jtrks', 'jtrs', 'familysize', 'familynum', 'familycount', 'familypeoplenum'],
    hints: ['peoplenum', 'rks'],
    never: ['保障', '供养人口'],
  },
  obligor_present: {
    labels: ['有无法定义务人', '有无法定赡养抚养扶养义务人', '有无法定赡养抚养或者扶养义务人', '是否有法定义务人', '有无赡养人', '有无法定赡养人', '有无法定赡抚扶养义务人', '法定义务人有无', '有无法定赡养义务人', '有无义务人', '有无法定赡抚扶养人'],
    names: ['ywfdywr', 'sfyfdywr', 'fdywryw', 'hasobligor', 'hassupporter', 'obligorpresent'],
    hints: ['fdywr'],
  },
  obligor_count: { labels: ['法定义务人人数', '义务人人数', '法定义务人数', '法定赡养抚养扶养义务人数', '义务人数量', '赡养人数'], names: ['fdywrs', 'ywrrs', 'fdywrrs', 'obligorcount', 'supportercount'], hints: [] },
  obligor_name: {
    labels: ['法定义务人姓名', '义务人姓名', '赡养人姓名', '扶养人姓名', '抚养人姓名', '赡抚扶养人姓名', '赡抚扶养义务人姓名', '法定赡养人姓名', '法定赡养义务人姓名', '赡养义务人姓名', '法定义务人'],
    names: ['ywrxm', 'fdywrxm', 'syrxm', 'fyrxm', 'obligorname', 'supportername'],
    hints: ['hissupportname'],
    ofSupporter: ['姓名', '人员姓名'],
  },
  obligor_id_no: {
    labels: ['法定义务人身份证号', '义务人身份证号', '义务人身份证号码', '法定义务人身份证号码', '义务人身份证', '赡养人身份证号', '赡养人身份证号码', '扶养人身份证号', '抚养人身份证号', '赡抚扶养义务人身份证号', '法定义务人公民身份号码', '义务人公民身份号码', '赡养义务人身份证号'],
    names: ['ywrsfzh', 'fdywrsfzh', 'syrsfzh', 'fyrsfzh', 'obligoridno', 'obligoridcard', 'supporteridcard', 'supporteridno'],
    hints: [],
    ofSupporter: ['身份证号', '身份证号码', '公民身份号码', '身份证', '居民身份证号', '居民身份证号码'],
  },
  obligor_relation: {
    labels: ['法定义务人与申请人关系', '义务人与申请人关系', '与被赡抚扶养人关系', '与被赡养人关系', '义务人关系', '与被供养人关系'],
    names: ['ywrgx', 'fdywrgx', 'obligorrelation', 'supporterrelation'],
    hints: ['relation', 'gx'],
    ofSupporter: ['关系', '与申请人关系', '与供养对象关系', '与户主关系', '与本人关系', '与五保对象关系'],
  },
  obligor_ability: {
    labels: ['法定义务人履行义务能力', '义务人履行义务能力', '履行义务能力', '有无赡养能力', '有无履行义务能力', '赡养义务人能力', '法定义务人履行能力', '义务人能力', '有无赡抚扶养能力', '义务人有无赡养能力', '义务人有无履行义务能力', '义务人赡养能力', '是否有履行义务能力', '是否有赡养能力'],
    names: ['ywrnl', 'fdywrnl', 'lxywnl', 'obligorability', 'supporterability', 'issupportability'],
    hints: ['syrnl'],
    ofSupporter: ['赡养能力', '供养能力', '有无能力'],
  },
  obligor_reason: {
    labels: ['无履行义务能力原因', '无赡抚扶养能力原因', '无赡养能力原因', '无能力原因', '义务人无履行能力原因', '无履行能力原因', '无履行义务能力的原因'],
    names: ['wlxnlyy', 'wlxywnlyy', 'obligorreason', 'wnlyy'],
    hints: [],
  },
  obligor_payment_year: {
    labels: ['年负担赡养费', '年负担赡抚扶养费', '年赡养费', '年赡抚扶养费', '每年负担赡养费', '年支付赡养费'],
    names: ['nfdsyf', 'nsyf', 'obligorpaymentyear', 'yearsupportmon'],
    hints: [],
  },

  source_living: {
    labels: ['生活来源', '有无生活来源', '生活来源情况', '经济来源', '有无经济来源', '是否有生活来源'],
    names: ['shly', 'ywshly', 'livingsource', 'sourceofliving'],
    hints: ['jjly', 'incomesource', 'economicsource'],
  },
  income_year: {
    labels: ['年收入', '家庭年收入', '年总收入', '家庭年总收入', '家庭上一年度总收入', '个人上一年度总收入', '个人年收入', '个人年总收入', '全年收入', '家庭全年收入', '申请人年收入', '年收入合计'],
    names: ['nsr', 'jtnsr', 'grnsr', 'annualincome', 'incomeyear', 'yearincome', 'yearlyincome', 'familyyearincome'],
    hints: [],
    never: ['人均', '副业'],
  },
  income_month: {
    labels: ['月收入', '家庭月收入', '月总收入', '家庭月总收入', '个人月收入', '申请人月收入'],
    names: ['ysr', 'jtysr', 'grysr', 'incomemonth', 'monthlyincome', 'monthincome'],
    hints: [],
    never: ['人均'],
  },
  dibao_month: {
    labels: ['当地最低生活保障标准', '最低生活保障标准', '低保标准', '当地低保标准', '月低保标准', '农村低保标准', '当地农村低保标准', '城市低保标准', '当地城市低保标准'],
    names: ['dbbz', 'zdshbzbz', 'dibaostandard', 'dibaomonth'],
    hints: [],
  },
  property_fits: { labels: ['家庭财产状况', '财产状况', '财产情况', '家庭财产情况', '家庭财产是否符合规定', '财产是否符合规定', '财产状况是否符合规定'], names: ['cczk', 'jtcczk', 'propertyfits'], hints: [], options: 0.3 },
  deposit: { labels: ['银行存款', '存款', '存款金额', '银行存款金额', '存款余额'], names: ['yhck', 'ckje', 'bankdeposit', 'deposit'], hints: [] },
  house_rooms: { labels: ['房屋间数', '住房间数', '间数', '住房间数量', '现有住房间数'], names: ['fwjs', 'zfjs', 'houserooms', 'houseroomnum'], hints: ['js', 'roomnum'], never: ['总房间', '床位', '出租'], counted: { unit: 'rooms', labels: ['房屋', '住房', '现有房屋', '现有住房', '自有房屋'] } },
  house_area: {
    labels: ['房屋面积', '住房面积', '住房建筑面积', '房屋建筑面积', '住房使用面积', '建筑面积', '使用面积', '居住面积', '现有住房面积'],
    names: ['fwmj', 'zfmj', 'housearea', 'livingarea'],
    hints: ['jzmj', 'symj', 'buildarea', 'usearea'],
    never: ['人均', '娱乐', '绿化', '辖区', '出租', '占地'],
  },
  land_area: { labels: ['承包田地', '承包地面积', '承包田地面积', '承包地', '承包土地', '承包土地面积', '责任田', '责任田面积', '耕地面积', '承包耕地面积', '田地面积'], names: ['cbdmj', 'cbtdmj', 'gdmj', 'contractland', 'landarea', 'totalcontractarea'], hints: ['cbd', 'zrt'], never: ['非耕地'] },

  mode: {
    labels: ['供养方式', '供养形式', '供养类型', '供养类别', '集中分散', '供养状态', '救助供养形式', '救助供养方式', '供养方式集中分散'],
    names: ['gyfs', 'gyxs', 'gylx', 'gylb', 'supportmode', 'supportway', 'supporttype', 'supportpattern'],
    hints: [],
    options: 0.65,
  },
  institution: {
    labels: ['供养服务机构', '供养机构', '供养机构名称', '供养服务机构名称', '敬老院名称', '敬老院', '所在敬老院', '所在机构', '中心敬老院', '福利院', '供养敬老院', '入住机构', '入住敬老院'],
    names: ['gyjg', 'gyjgmc', 'jlymc', 'gyfwjg', 'supportinstitution', 'supportorg', 'gerocomiumname'],
    hints: ['institution', 'jgmc', 'gerocomiumid'],
    never: ['金融机构', '评估机构', '发证机构'],
  },
  basic_amount: {
    labels: ['月供养标准', '月基本生活标准', '月供养金', '月基本生活费', '每月供养金', '基本生活标准月', '供养标准月', '月发放金额', '月供养金额', '每月供养标准'],
    names: ['ygybz', 'ygyj', 'yjbshf', 'monthlystandard', 'monthlyamount', 'basicamountmonth'],
    hints: ['gybz', 'gyj', 'jbshf', 'bzj', 'basiclivingcost'],
    never: ['护理', '人均', '分类施保', '加发', '不含'],
  },
  basic_amount_year: {
    labels: ['年供养标准', '年基本生活标准', '年供养金', '年基本生活费', '每年供养金', '基本生活标准年', '供养标准年', '年供养金额', '每年供养标准'],
    names: ['ngybz', 'ngyj', 'yearlystandard', 'annualstandard', 'basicamountyear'],
    hints: ['gybz', 'gyj', 'jbshf'],
    never: ['护理', '人均'],
  },
  support_start: {
    labels: ['供养开始日期', '供养开始时间', '供养起始日期', '供养起始时间', '开始供养日期', '开始供养时间', '享受供养日期', '供养日期起', '救助供养开始日期'],
    names: ['gyksrq', 'gykssj', 'gyqssj', 'gyqsrq', 'supportstart', 'supportstartdate'],
    hints: [],
  },
  bank: { labels: ['开户银行', '开户行', '银行名称', '开户网点', '发放银行', '开户银行名称'], names: ['khyh', 'khh', 'yhmc', 'bankname', 'bank', 'openbank'], hints: [] },
  account_name: { labels: ['账户名称', '户名', '开户名', '账户名', '开户名称', '开户人', '开户人姓名', '账户姓名', '开户姓名'], names: ['zhmc', 'khmc', 'accountname', 'khrxm'], hints: ['hm'] },
  account_no: {
    labels: ['银行账号', '银行账户', '账号', '银行卡号', '一卡通账号', '一卡通号', '卡号', '存折号', '存折账号', '社保卡号', '存折号码', '一折通账号', '一折通', '开户账号', '惠农一卡通账号'],
    names: ['yhzh', 'yhkh', 'yktzh', 'accountno', 'accountnumber', 'accountcode', 'bankaccount', 'bankaccountno', 'bankcardno', 'cardnumber'],
    hints: ['zh', 'kh'],
    never: ['登录', '用户', '名称', '密码', '邮箱'],
  },

  apply_date: { labels: ['申请日期', '申请时间', '申请救助时间', '申请救助日期', '提出申请日期'], names: ['sqrq', 'sqsj', 'applydate', 'applicationdate', 'applytime'], hints: [] },
  apply_reason: { labels: ['申请理由', '申请原因', '申请救助理由', '申请事由'], names: ['sqly', 'sqyy', 'applyreason'], hints: [], never: ['评议', '意见', '变更'] },
  village_survey_date: {
    labels: ['入户调查日期', '入户调查时间', '村级调查日期', '入户核查日期', '入户日期'],
    names: ['rhdcrq', 'rhdcsj', 'villagesurveydate'],
    hints: ['dcrq', 'surveydate'],
    at: { level: 'village', step: 'survey', labels: ['调查日期', '调查时间', '核查日期', '调查核实日期'] },
  },
  appraisal_date: {
    labels: ['民主评议日期', '民主评议时间', '评议日期', '评议时间', '评议会议日期'],
    names: ['mzpyrq', 'pyrq', 'pysj', 'mzpysj', 'appraisaldate', 'discussiondate'],
    hints: [],
    at: { level: 'village', step: 'appraisal', labels: ['日期', '时间'] },
  },
  appraisal_present: { labels: ['评议人数', '评议总人数', '评议人数量', '参加评议人数', '参加评议人员数', '评议参加人数', '参评人数', '评议代表人数'], names: ['pyrs', 'pyzrs', 'cjpyrs', 'discussnum', 'appraisalpresent'], hints: [] },
  appraisal_agree: { labels: ['同意人数', '赞成人数', '评议同意人数', '同意票数'], names: ['tyrs', 'agreenum', 'agreecount', 'appraisalagree'], hints: [] },
  appraisal_disagree: { labels: ['不同意人数', '反对人数', '评议不同意人数', '不同意票数', '不赞成人数'], names: ['btyrs', 'disagreenum', 'disagreecount', 'appraisaldisagree'], hints: [] },
  village_notice_start: {
    labels: ['村级公示开始日期', '村级公示开始时间', '村公示开始日期', '村级公示起始日期', '村级公示日期起'],
    names: ['cjgsksrq', 'cgsksrq', 'villagenoticestart'],
    hints: ['gsksrq', 'noticestart'],
    at: { level: 'village', step: 'notice', labels: startLabels },
    range: { labels: [...rangeLabels, '村级公示时间', '村级公示日期', '村级公示期'], other: 'village_notice_end' },
  },
  village_notice_end: {
    labels: ['村级公示结束日期', '村级公示结束时间', '村公示结束日期', '村级公示截止日期', '村级公示日期止'],
    names: ['cjgsjsrq', 'cgsjsrq', 'villagenoticeend'],
    hints: ['gsjsrq', 'noticeend'],
    at: { level: 'village', step: 'notice', labels: endLabels },
  },
  village_operator: { labels: ['村级经办人', '村经办人', '村委会经办人', '村居经办人'], names: ['cjjbr', 'villageoperator'], hints: ['jbr', 'operator', 'handler'], at: { level: 'village', step: 'any', prefer: 'notice', labels: operatorLabels } },
  town_review_date: {
    labels: ['乡镇审核日期', '乡镇审核时间', '乡镇人民政府审核日期', '乡镇街道审核日期', '镇审核日期'],
    names: ['xzshrq', 'townreviewdate'],
    hints: ['shrq', 'shsj', 'auditdate'],
    at: { level: 'town', step: 'review', labels: ['审核日期', '审核时间', '日期', '时间', '初审日期'] },
  },
  town_notice_start: {
    labels: ['乡镇公示开始日期', '乡镇公示开始时间', '镇公示开始日期', '乡镇级公示开始日期', '乡镇公示起始日期'],
    names: ['xzgsksrq', 'townnoticestart'],
    hints: ['gsksrq', 'noticestart'],
    at: { level: 'town', step: 'notice', labels: startLabels },
    range: { labels: [...rangeLabels, '乡镇公示时间', '乡镇公示日期', '乡镇公示期'], other: 'town_notice_end' },
  },
  town_notice_end: {
    labels: ['乡镇公示结束日期', '乡镇公示结束时间', '镇公示结束日期', '乡镇级公示结束日期', '乡镇公示截止日期'],
    names: ['xzgsjsrq', 'townnoticeend'],
    hints: ['gsjsrq', 'noticeend'],
    at: { level: 'town', step: 'notice', labels: endLabels },
  },
  town_operator: { labels: ['乡镇经办人', '镇经办人', '乡镇街道经办人'], names: ['xzjbr', 'townoperator'], hints: ['jbr', 'operator', 'handler'], at: { level: 'town', step: 'any', prefer: 'review', labels: operatorLabels } },
  county_survey_date: {
    labels: ['县级调查日期', '县级抽查日期', '县民政局调查日期', '县级入户调查日期', '县级入户抽查日期'],
    names: ['xjdcrq', 'countysurveydate'],
    hints: ['dcrq', 'surveydate'],
    at: { level: 'county', step: 'survey', labels: ['调查日期', '调查时间', '核查日期', '入户调查日期', '抽查日期', '入户抽查日期'] },
  },
  county_notice_start: {
    labels: ['县级公示开始日期', '县级公示开始时间', '县公示开始日期', '县级公示起始日期'],
    names: ['xjgsksrq', 'countynoticestart'],
    hints: ['gsksrq', 'noticestart'],
    at: { level: 'county', step: 'notice', labels: startLabels },
    range: { labels: [...rangeLabels, '县级公示时间', '县级公示日期', '县级公示期'], other: 'county_notice_end' },
  },
  county_notice_end: {
    labels: ['县级公示结束日期', '县级公示结束时间', '县公示结束日期', '县级公示截止日期'],
    names: ['xjgsjsrq', 'countynoticeend'],
    hints: ['gsjsrq', 'noticeend'],
    at: { level: 'county', step: 'notice', labels: endLabels },
  },
  county_decision_date: {
    labels: ['县级审批日期', '县级审批时间', '县民政局审批日期', '民政部门审批日期', '县级确认日期', '审批确认日期'],
    names: ['xjsprq', 'countydecisiondate'],
    hints: ['sprq', 'spsj', 'approvaldate', 'auditdate'],
    at: { level: 'county', step: 'decision', labels: ['审批日期', '审批时间', '日期', '时间', '确认日期'] },
  },
  county_operator: { labels: ['县级经办人', '县民政局经办人', '民政局经办人'], names: ['xjjbr', 'countyoperator'], hints: ['jbr', 'operator', 'handler'], at: { level: 'county', step: 'any', prefer: 'decision', labels: operatorLabels } },
  remark: { labels: ['备注', '备注说明', '备注信息'], names: ['beizhu', 'remark', 'remarks'], hints: ['bz', 'note', 'memo'] },
};

/** Labels of the standard that say neither month nor year: only the unit decides. */
export const standardLabels: readonly string[] = [
  '供养标准', '基本生活标准', '五保供养标准', '五保对象供养标准', '特困供养标准', '特困人员供养标准', '特困人员基本生活标准', '供养金', '基本生活费', '供养金额', '五保供养金', '基本生活补助', '救助供养标准', '执行供养标准',
];
