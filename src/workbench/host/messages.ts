import type { Response } from './protocol/response';

const DEFAULT = '处理请求时出现内部错误。';

/**
 * Excel's messages are in the user's language, and not meant for programs: whoever reads anything but the code
 * shall fail here as there. The wording is ours.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: '您不能执行所请求的操作。',
  ApiNotFound: '找不到您要使用的 API。请检查 Excel 的版本。',
  InactiveWorkbook: '打开了多个工作簿，而此 API 调用的工作簿没有获得焦点。',
  InsertDeleteConflict: '尝试的插入或删除操作导致冲突。',
  InvalidArgument: '参数无效、缺失或格式不正确。',
  InvalidObjectPath: '对象路径不适用于您要执行的操作。',
  InvalidOperation: '当前对象不允许此操作。',
  InvalidReference: '此引用对当前操作无效。',
  ItemAlreadyExists: '所创建的资源已存在。',
  ItemNotFound: '所请求的资源不存在。',
  NonBlankCellOffSheet: '插入新单元格会把非空单元格移出工作表。',
  NotImplemented: '所请求的功能未实现。',
  UnsupportedOperation: '不支持所尝试的操作。',
};

/** The answer with an error's message in that language; what the host knows more stands in brackets. */
export function localized(response: Response, locale: string): Response {
  if (!('Error' in response) || !locale.startsWith('zh')) return response;
  const { Code, Message } = response.Error;
  const message = `${MESSAGES[Code] ?? DEFAULT}（${Message}）`;
  return { ...response, Error: { ...response.Error, Message: message } };
}
