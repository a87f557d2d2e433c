const seeks = /^(?:高级|快速|立即|开始|点击)?(?:查询|检索|搜索|查找|统计|筛选|search|query)$/i;
const saves = /保存|提交|上报|确定|确认|登记|录入|暂存|办理|同意|审核|审批|下一步|更新|^save$|^submit$/i;

/** Whether a button seeks by what stands beside it. @param words blanks and signs taken out */
export const isSeekButton = (words: string): boolean => seeks.test(words);
/** Whether it keeps it. */
export const isSaveButton = (words: string): boolean => saves.test(words) && !seeks.test(words);
