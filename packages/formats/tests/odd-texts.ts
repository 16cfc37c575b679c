/** Texts that formats stumble over. */
export const oddTexts: Record<string, string> = {
	markup: '<script>alert("1")</script> & \'so\' on ]]> <![CDATA[ -->',
	'control characters': 'a\u0000b\u0001c\u000bd\u001fe\ufffef',
	'a lone surrogate': 'a\ud800b',
	emoji: '👩🏽‍💻 🇸🇪 😀',
	'right to left': 'مرحبا \u202eabc\u202c שלום',
	'combining marks': 'a\u030a e\u0301 Å',
	'line breaks': 'one\r\ntwo\nthree\ttab; semicolon, comma \\ backslash',
	long: 'Åäö 😀 '.repeat(400).trim(),
};
