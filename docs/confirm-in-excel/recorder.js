/**
 * Records what office.js and Excel say to each other. To be pasted into the console of the add-in's pane
 * (right click, 检查, Console), or above a script in Script Lab. Then do what is to be recorded, and call
 * stopRecording(): the recording appears as text, one request and its answer on each line, to be saved as a file.
 * It holds the contents of every cell that was read or written: record with made-up data only.
 */
(() => {
  const { CoreUtility } = window.OfficeExtension;
  const { log } = console;
  const exchanges = [];
  const unanswered = [];
  let next = null;

  const body = (answer) => {
    const { status, value, error } = JSON.parse(answer);
    if (status !== 'succeeded') return { failed: error ? error.code : status };
    const text = value.data[2];
    return JSON.parse(typeof text === 'string' ? text : text.join(''));
  };

  CoreUtility._logEnabled = true;
  console.log = (...words) => {
    const [text] = words;
    if (next === 'Request:') {
      unanswered.push(text);
    } else if (next === 'Response:') {
      const request = unanswered.shift();
      if (request) exchanges.push({ request: JSON.parse(request), response: body(text) });
    } else if (text !== 'Request:' && text !== 'Response:') {
      log.apply(console, words);
    }
    next = next === null && (text === 'Request:' || text === 'Response:') ? text : null;
  };

  window.stopRecording = () => {
    CoreUtility._logEnabled = false;
    console.log = log;
    const recording = exchanges.map((exchange) => JSON.stringify(exchange)).join('\n');
    log(recording);
    return recording;
  };
})();
