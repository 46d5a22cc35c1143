import { parseArgs } from 'node:util';

/** What the command line asks for, or `{ problem }` as a sentence. `port` null: 3000 or the next free one. */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return { problem: `参数有误：${error.message}` };
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    return { problem: `端口应是 0 到 65535 的整数，不是“${values.port}”。` };
  }
  if (Boolean(values.cert) !== Boolean(values.key)) {
    return { problem: '--cert 和 --key 要一起给出。' };
  }
  return {
    port,
    cert: values.cert,
    key: values.key,
    open: !values['no-open'],
    build: !values['no-build'],
  };
}
