// Generated from src/main/antlr4/dev/gradus/internal/parse/PolicyProfile.g4 by ANTLR 4.13.2
package dev.gradus.internal.parse;
import org.antlr.v4.runtime.atn.*;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.misc.*;
import org.antlr.v4.runtime.tree.*;
import java.util.List;
import java.util.Iterator;
import java.util.ArrayList;

@SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast", "CheckReturnValue", "this-escape"})
public class PolicyProfileParser extends Parser {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		PACKAGE=1, IMPORT=2, GLOBAL=3, RULE=4, WHEN=5, THEN=6, END=7, CUSTOMER=8, 
		DECIDE=9, IN=10, NOT=11, CONTAINS=12, TRUE=13, FALSE=14, NULL=15, EQUAL=16, 
		NOT_EQUAL=17, LESS=18, AT_MOST=19, GREATER=20, AT_LEAST=21, AND=22, OR=23, 
		LPAREN=24, RPAREN=25, COMMA=26, SEMICOLON=27, DOT=28, MINUS=29, STAR=30, 
		AT=31, NUMBER=32, NAME=33, TEXT=34, SPACE=35, LINE_COMMENT=36, BLOCK_COMMENT=37, 
		UNCLOSED_COMMENT=38, UNCLOSED_TEXT=39, MALFORMED_NUMBER=40, BINDING=41, 
		OTHER=42;
	public static final int
		RULE_header = 0, RULE_packageLine = 1, RULE_importLine = 2, RULE_globalLine = 3, 
		RULE_dotted = 4, RULE_policyRule = 5, RULE_annotation = 6, RULE_pattern = 7, 
		RULE_tests = 8, RULE_any = 9, RULE_all = 10, RULE_test = 11, RULE_relation = 12, 
		RULE_operator = 13, RULE_list = 14, RULE_value = 15, RULE_path = 16, RULE_call = 17;
	private static String[] makeRuleNames() {
		return new String[] {
			"header", "packageLine", "importLine", "globalLine", "dotted", "policyRule", 
			"annotation", "pattern", "tests", "any", "all", "test", "relation", "operator", 
			"list", "value", "path", "call"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, "'package'", "'import'", "'global'", "'rule'", "'when'", "'then'", 
			"'end'", "'Customer'", "'decide'", "'in'", "'not'", "'contains'", "'true'", 
			"'false'", "'null'", "'=='", "'!='", "'<'", "'<='", "'>'", "'>='", "'&&'", 
			"'||'", "'('", "')'", "','", "';'", "'.'", "'-'", "'*'", "'@'"
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "PACKAGE", "IMPORT", "GLOBAL", "RULE", "WHEN", "THEN", "END", "CUSTOMER", 
			"DECIDE", "IN", "NOT", "CONTAINS", "TRUE", "FALSE", "NULL", "EQUAL", 
			"NOT_EQUAL", "LESS", "AT_MOST", "GREATER", "AT_LEAST", "AND", "OR", "LPAREN", 
			"RPAREN", "COMMA", "SEMICOLON", "DOT", "MINUS", "STAR", "AT", "NUMBER", 
			"NAME", "TEXT", "SPACE", "LINE_COMMENT", "BLOCK_COMMENT", "UNCLOSED_COMMENT", 
			"UNCLOSED_TEXT", "MALFORMED_NUMBER", "BINDING", "OTHER"
		};
	}
	private static final String[] _SYMBOLIC_NAMES = makeSymbolicNames();
	public static final Vocabulary VOCABULARY = new VocabularyImpl(_LITERAL_NAMES, _SYMBOLIC_NAMES);

	/**
	 * @deprecated Use {@link #VOCABULARY} instead.
	 */
	@Deprecated
	public static final String[] tokenNames;
	static {
		tokenNames = new String[_SYMBOLIC_NAMES.length];
		for (int i = 0; i < tokenNames.length; i++) {
			tokenNames[i] = VOCABULARY.getLiteralName(i);
			if (tokenNames[i] == null) {
				tokenNames[i] = VOCABULARY.getSymbolicName(i);
			}

			if (tokenNames[i] == null) {
				tokenNames[i] = "<INVALID>";
			}
		}
	}

	@Override
	@Deprecated
	public String[] getTokenNames() {
		return tokenNames;
	}

	@Override

	public Vocabulary getVocabulary() {
		return VOCABULARY;
	}

	@Override
	public String getGrammarFileName() { return "PolicyProfile.g4"; }

	@Override
	public String[] getRuleNames() { return ruleNames; }

	@Override
	public String getSerializedATN() { return _serializedATN; }

	@Override
	public ATN getATN() { return _ATN; }

	public PolicyProfileParser(TokenStream input) {
		super(input);
		_interp = new ParserATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@SuppressWarnings("CheckReturnValue")
	public static class HeaderContext extends ParserRuleContext {
		public PackageLineContext packageLine() {
			return getRuleContext(PackageLineContext.class,0);
		}
		public ImportLineContext importLine() {
			return getRuleContext(ImportLineContext.class,0);
		}
		public GlobalLineContext globalLine() {
			return getRuleContext(GlobalLineContext.class,0);
		}
		public HeaderContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_header; }
	}

	public final HeaderContext header() throws RecognitionException {
		HeaderContext _localctx = new HeaderContext(_ctx, getState());
		enterRule(_localctx, 0, RULE_header);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(36);
			packageLine();
			setState(37);
			importLine();
			setState(38);
			globalLine();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PackageLineContext extends ParserRuleContext {
		public TerminalNode PACKAGE() { return getToken(PolicyProfileParser.PACKAGE, 0); }
		public DottedContext dotted() {
			return getRuleContext(DottedContext.class,0);
		}
		public TerminalNode SEMICOLON() { return getToken(PolicyProfileParser.SEMICOLON, 0); }
		public PackageLineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_packageLine; }
	}

	public final PackageLineContext packageLine() throws RecognitionException {
		PackageLineContext _localctx = new PackageLineContext(_ctx, getState());
		enterRule(_localctx, 2, RULE_packageLine);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(40);
			match(PACKAGE);
			setState(41);
			dotted();
			setState(43);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==SEMICOLON) {
				{
				setState(42);
				match(SEMICOLON);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ImportLineContext extends ParserRuleContext {
		public TerminalNode IMPORT() { return getToken(PolicyProfileParser.IMPORT, 0); }
		public DottedContext dotted() {
			return getRuleContext(DottedContext.class,0);
		}
		public TerminalNode SEMICOLON() { return getToken(PolicyProfileParser.SEMICOLON, 0); }
		public ImportLineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_importLine; }
	}

	public final ImportLineContext importLine() throws RecognitionException {
		ImportLineContext _localctx = new ImportLineContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_importLine);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(45);
			match(IMPORT);
			setState(46);
			dotted();
			setState(48);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==SEMICOLON) {
				{
				setState(47);
				match(SEMICOLON);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class GlobalLineContext extends ParserRuleContext {
		public TerminalNode GLOBAL() { return getToken(PolicyProfileParser.GLOBAL, 0); }
		public DottedContext dotted() {
			return getRuleContext(DottedContext.class,0);
		}
		public TerminalNode DECIDE() { return getToken(PolicyProfileParser.DECIDE, 0); }
		public TerminalNode SEMICOLON() { return getToken(PolicyProfileParser.SEMICOLON, 0); }
		public GlobalLineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_globalLine; }
	}

	public final GlobalLineContext globalLine() throws RecognitionException {
		GlobalLineContext _localctx = new GlobalLineContext(_ctx, getState());
		enterRule(_localctx, 6, RULE_globalLine);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(50);
			match(GLOBAL);
			setState(51);
			dotted();
			setState(52);
			match(DECIDE);
			setState(54);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==SEMICOLON) {
				{
				setState(53);
				match(SEMICOLON);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DottedContext extends ParserRuleContext {
		public List<TerminalNode> NAME() { return getTokens(PolicyProfileParser.NAME); }
		public TerminalNode NAME(int i) {
			return getToken(PolicyProfileParser.NAME, i);
		}
		public List<TerminalNode> DOT() { return getTokens(PolicyProfileParser.DOT); }
		public TerminalNode DOT(int i) {
			return getToken(PolicyProfileParser.DOT, i);
		}
		public List<TerminalNode> STAR() { return getTokens(PolicyProfileParser.STAR); }
		public TerminalNode STAR(int i) {
			return getToken(PolicyProfileParser.STAR, i);
		}
		public DottedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_dotted; }
	}

	public final DottedContext dotted() throws RecognitionException {
		DottedContext _localctx = new DottedContext(_ctx, getState());
		enterRule(_localctx, 8, RULE_dotted);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(56);
			match(NAME);
			setState(61);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==DOT) {
				{
				{
				setState(57);
				match(DOT);
				setState(58);
				_la = _input.LA(1);
				if ( !(_la==STAR || _la==NAME) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				}
				}
				setState(63);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PolicyRuleContext extends ParserRuleContext {
		public Token name;
		public TerminalNode RULE() { return getToken(PolicyProfileParser.RULE, 0); }
		public TerminalNode WHEN() { return getToken(PolicyProfileParser.WHEN, 0); }
		public PatternContext pattern() {
			return getRuleContext(PatternContext.class,0);
		}
		public TerminalNode THEN() { return getToken(PolicyProfileParser.THEN, 0); }
		public TerminalNode END() { return getToken(PolicyProfileParser.END, 0); }
		public TerminalNode TEXT() { return getToken(PolicyProfileParser.TEXT, 0); }
		public List<AnnotationContext> annotation() {
			return getRuleContexts(AnnotationContext.class);
		}
		public AnnotationContext annotation(int i) {
			return getRuleContext(AnnotationContext.class,i);
		}
		public List<CallContext> call() {
			return getRuleContexts(CallContext.class);
		}
		public CallContext call(int i) {
			return getRuleContext(CallContext.class,i);
		}
		public PolicyRuleContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_policyRule; }
	}

	public final PolicyRuleContext policyRule() throws RecognitionException {
		PolicyRuleContext _localctx = new PolicyRuleContext(_ctx, getState());
		enterRule(_localctx, 10, RULE_policyRule);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(64);
			match(RULE);
			setState(65);
			((PolicyRuleContext)_localctx).name = match(TEXT);
			setState(69);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==AT) {
				{
				{
				setState(66);
				annotation();
				}
				}
				setState(71);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(72);
			match(WHEN);
			setState(73);
			pattern();
			setState(74);
			match(THEN);
			setState(78);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==DECIDE) {
				{
				{
				setState(75);
				call();
				}
				}
				setState(80);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(81);
			match(END);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AnnotationContext extends ParserRuleContext {
		public TerminalNode AT() { return getToken(PolicyProfileParser.AT, 0); }
		public TerminalNode NAME() { return getToken(PolicyProfileParser.NAME, 0); }
		public TerminalNode LPAREN() { return getToken(PolicyProfileParser.LPAREN, 0); }
		public TerminalNode TEXT() { return getToken(PolicyProfileParser.TEXT, 0); }
		public TerminalNode RPAREN() { return getToken(PolicyProfileParser.RPAREN, 0); }
		public AnnotationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_annotation; }
	}

	public final AnnotationContext annotation() throws RecognitionException {
		AnnotationContext _localctx = new AnnotationContext(_ctx, getState());
		enterRule(_localctx, 12, RULE_annotation);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(83);
			match(AT);
			setState(84);
			match(NAME);
			setState(85);
			match(LPAREN);
			setState(86);
			match(TEXT);
			setState(87);
			match(RPAREN);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PatternContext extends ParserRuleContext {
		public TerminalNode CUSTOMER() { return getToken(PolicyProfileParser.CUSTOMER, 0); }
		public TerminalNode LPAREN() { return getToken(PolicyProfileParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(PolicyProfileParser.RPAREN, 0); }
		public TestsContext tests() {
			return getRuleContext(TestsContext.class,0);
		}
		public PatternContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_pattern; }
	}

	public final PatternContext pattern() throws RecognitionException {
		PatternContext _localctx = new PatternContext(_ctx, getState());
		enterRule(_localctx, 14, RULE_pattern);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(89);
			match(CUSTOMER);
			setState(90);
			match(LPAREN);
			setState(92);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==LPAREN || _la==NAME) {
				{
				setState(91);
				tests();
				}
			}

			setState(94);
			match(RPAREN);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TestsContext extends ParserRuleContext {
		public List<AnyContext> any() {
			return getRuleContexts(AnyContext.class);
		}
		public AnyContext any(int i) {
			return getRuleContext(AnyContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(PolicyProfileParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(PolicyProfileParser.COMMA, i);
		}
		public TestsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_tests; }
	}

	public final TestsContext tests() throws RecognitionException {
		TestsContext _localctx = new TestsContext(_ctx, getState());
		enterRule(_localctx, 16, RULE_tests);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(96);
			any();
			setState(101);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==COMMA) {
				{
				{
				setState(97);
				match(COMMA);
				setState(98);
				any();
				}
				}
				setState(103);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AnyContext extends ParserRuleContext {
		public List<AllContext> all() {
			return getRuleContexts(AllContext.class);
		}
		public AllContext all(int i) {
			return getRuleContext(AllContext.class,i);
		}
		public List<TerminalNode> OR() { return getTokens(PolicyProfileParser.OR); }
		public TerminalNode OR(int i) {
			return getToken(PolicyProfileParser.OR, i);
		}
		public AnyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_any; }
	}

	public final AnyContext any() throws RecognitionException {
		AnyContext _localctx = new AnyContext(_ctx, getState());
		enterRule(_localctx, 18, RULE_any);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(104);
			all();
			setState(109);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==OR) {
				{
				{
				setState(105);
				match(OR);
				setState(106);
				all();
				}
				}
				setState(111);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AllContext extends ParserRuleContext {
		public List<TestContext> test() {
			return getRuleContexts(TestContext.class);
		}
		public TestContext test(int i) {
			return getRuleContext(TestContext.class,i);
		}
		public List<TerminalNode> AND() { return getTokens(PolicyProfileParser.AND); }
		public TerminalNode AND(int i) {
			return getToken(PolicyProfileParser.AND, i);
		}
		public AllContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_all; }
	}

	public final AllContext all() throws RecognitionException {
		AllContext _localctx = new AllContext(_ctx, getState());
		enterRule(_localctx, 20, RULE_all);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(112);
			test();
			setState(117);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==AND) {
				{
				{
				setState(113);
				match(AND);
				setState(114);
				test();
				}
				}
				setState(119);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TestContext extends ParserRuleContext {
		public TerminalNode LPAREN() { return getToken(PolicyProfileParser.LPAREN, 0); }
		public AnyContext any() {
			return getRuleContext(AnyContext.class,0);
		}
		public TerminalNode RPAREN() { return getToken(PolicyProfileParser.RPAREN, 0); }
		public PathContext path() {
			return getRuleContext(PathContext.class,0);
		}
		public RelationContext relation() {
			return getRuleContext(RelationContext.class,0);
		}
		public TestContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_test; }
	}

	public final TestContext test() throws RecognitionException {
		TestContext _localctx = new TestContext(_ctx, getState());
		enterRule(_localctx, 22, RULE_test);
		try {
			setState(127);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LPAREN:
				enterOuterAlt(_localctx, 1);
				{
				setState(120);
				match(LPAREN);
				setState(121);
				any();
				setState(122);
				match(RPAREN);
				}
				break;
			case NAME:
				enterOuterAlt(_localctx, 2);
				{
				setState(124);
				path();
				setState(125);
				relation();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class RelationContext extends ParserRuleContext {
		public OperatorContext operator() {
			return getRuleContext(OperatorContext.class,0);
		}
		public ValueContext value() {
			return getRuleContext(ValueContext.class,0);
		}
		public TerminalNode CONTAINS() { return getToken(PolicyProfileParser.CONTAINS, 0); }
		public TerminalNode IN() { return getToken(PolicyProfileParser.IN, 0); }
		public ListContext list() {
			return getRuleContext(ListContext.class,0);
		}
		public TerminalNode NOT() { return getToken(PolicyProfileParser.NOT, 0); }
		public RelationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_relation; }
	}

	public final RelationContext relation() throws RecognitionException {
		RelationContext _localctx = new RelationContext(_ctx, getState());
		enterRule(_localctx, 24, RULE_relation);
		try {
			setState(143);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case EQUAL:
			case NOT_EQUAL:
			case LESS:
			case AT_MOST:
			case GREATER:
			case AT_LEAST:
				enterOuterAlt(_localctx, 1);
				{
				setState(129);
				operator();
				setState(130);
				value();
				}
				break;
			case CONTAINS:
				enterOuterAlt(_localctx, 2);
				{
				setState(132);
				match(CONTAINS);
				setState(133);
				value();
				}
				break;
			case IN:
				enterOuterAlt(_localctx, 3);
				{
				setState(134);
				match(IN);
				setState(135);
				list();
				}
				break;
			case NOT:
				enterOuterAlt(_localctx, 4);
				{
				setState(136);
				match(NOT);
				setState(141);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case IN:
					{
					setState(137);
					match(IN);
					setState(138);
					list();
					}
					break;
				case CONTAINS:
					{
					setState(139);
					match(CONTAINS);
					setState(140);
					value();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OperatorContext extends ParserRuleContext {
		public TerminalNode EQUAL() { return getToken(PolicyProfileParser.EQUAL, 0); }
		public TerminalNode NOT_EQUAL() { return getToken(PolicyProfileParser.NOT_EQUAL, 0); }
		public TerminalNode LESS() { return getToken(PolicyProfileParser.LESS, 0); }
		public TerminalNode AT_MOST() { return getToken(PolicyProfileParser.AT_MOST, 0); }
		public TerminalNode GREATER() { return getToken(PolicyProfileParser.GREATER, 0); }
		public TerminalNode AT_LEAST() { return getToken(PolicyProfileParser.AT_LEAST, 0); }
		public OperatorContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_operator; }
	}

	public final OperatorContext operator() throws RecognitionException {
		OperatorContext _localctx = new OperatorContext(_ctx, getState());
		enterRule(_localctx, 26, RULE_operator);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(145);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 4128768L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ListContext extends ParserRuleContext {
		public TerminalNode LPAREN() { return getToken(PolicyProfileParser.LPAREN, 0); }
		public List<ValueContext> value() {
			return getRuleContexts(ValueContext.class);
		}
		public ValueContext value(int i) {
			return getRuleContext(ValueContext.class,i);
		}
		public TerminalNode RPAREN() { return getToken(PolicyProfileParser.RPAREN, 0); }
		public List<TerminalNode> COMMA() { return getTokens(PolicyProfileParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(PolicyProfileParser.COMMA, i);
		}
		public ListContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_list; }
	}

	public final ListContext list() throws RecognitionException {
		ListContext _localctx = new ListContext(_ctx, getState());
		enterRule(_localctx, 28, RULE_list);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(147);
			match(LPAREN);
			setState(148);
			value();
			setState(153);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==COMMA) {
				{
				{
				setState(149);
				match(COMMA);
				setState(150);
				value();
				}
				}
				setState(155);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			setState(156);
			match(RPAREN);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ValueContext extends ParserRuleContext {
		public TerminalNode NUMBER() { return getToken(PolicyProfileParser.NUMBER, 0); }
		public TerminalNode MINUS() { return getToken(PolicyProfileParser.MINUS, 0); }
		public TerminalNode TEXT() { return getToken(PolicyProfileParser.TEXT, 0); }
		public TerminalNode TRUE() { return getToken(PolicyProfileParser.TRUE, 0); }
		public TerminalNode FALSE() { return getToken(PolicyProfileParser.FALSE, 0); }
		public TerminalNode NULL() { return getToken(PolicyProfileParser.NULL, 0); }
		public PathContext path() {
			return getRuleContext(PathContext.class,0);
		}
		public ValueContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_value; }
	}

	public final ValueContext value() throws RecognitionException {
		ValueContext _localctx = new ValueContext(_ctx, getState());
		enterRule(_localctx, 30, RULE_value);
		int _la;
		try {
			setState(167);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case MINUS:
			case NUMBER:
				enterOuterAlt(_localctx, 1);
				{
				setState(159);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==MINUS) {
					{
					setState(158);
					match(MINUS);
					}
				}

				setState(161);
				match(NUMBER);
				}
				break;
			case TEXT:
				enterOuterAlt(_localctx, 2);
				{
				setState(162);
				match(TEXT);
				}
				break;
			case TRUE:
				enterOuterAlt(_localctx, 3);
				{
				setState(163);
				match(TRUE);
				}
				break;
			case FALSE:
				enterOuterAlt(_localctx, 4);
				{
				setState(164);
				match(FALSE);
				}
				break;
			case NULL:
				enterOuterAlt(_localctx, 5);
				{
				setState(165);
				match(NULL);
				}
				break;
			case NAME:
				enterOuterAlt(_localctx, 6);
				{
				setState(166);
				path();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PathContext extends ParserRuleContext {
		public List<TerminalNode> NAME() { return getTokens(PolicyProfileParser.NAME); }
		public TerminalNode NAME(int i) {
			return getToken(PolicyProfileParser.NAME, i);
		}
		public List<TerminalNode> DOT() { return getTokens(PolicyProfileParser.DOT); }
		public TerminalNode DOT(int i) {
			return getToken(PolicyProfileParser.DOT, i);
		}
		public PathContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_path; }
	}

	public final PathContext path() throws RecognitionException {
		PathContext _localctx = new PathContext(_ctx, getState());
		enterRule(_localctx, 32, RULE_path);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(169);
			match(NAME);
			setState(174);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==DOT) {
				{
				{
				setState(170);
				match(DOT);
				setState(171);
				match(NAME);
				}
				}
				setState(176);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CallContext extends ParserRuleContext {
		public TerminalNode DECIDE() { return getToken(PolicyProfileParser.DECIDE, 0); }
		public TerminalNode DOT() { return getToken(PolicyProfileParser.DOT, 0); }
		public TerminalNode NAME() { return getToken(PolicyProfileParser.NAME, 0); }
		public TerminalNode LPAREN() { return getToken(PolicyProfileParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(PolicyProfileParser.RPAREN, 0); }
		public TerminalNode SEMICOLON() { return getToken(PolicyProfileParser.SEMICOLON, 0); }
		public List<ValueContext> value() {
			return getRuleContexts(ValueContext.class);
		}
		public ValueContext value(int i) {
			return getRuleContext(ValueContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(PolicyProfileParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(PolicyProfileParser.COMMA, i);
		}
		public CallContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_call; }
	}

	public final CallContext call() throws RecognitionException {
		CallContext _localctx = new CallContext(_ctx, getState());
		enterRule(_localctx, 34, RULE_call);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(177);
			match(DECIDE);
			setState(178);
			match(DOT);
			setState(179);
			match(NAME);
			setState(180);
			match(LPAREN);
			setState(189);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 30601699328L) != 0)) {
				{
				setState(181);
				value();
				setState(186);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(182);
					match(COMMA);
					setState(183);
					value();
					}
					}
					setState(188);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(191);
			match(RPAREN);
			setState(192);
			match(SEMICOLON);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	public static final String _serializedATN =
		"\u0004\u0001*\u00c3\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001\u0002"+
		"\u0002\u0007\u0002\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004\u0002"+
		"\u0005\u0007\u0005\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007\u0002"+
		"\b\u0007\b\u0002\t\u0007\t\u0002\n\u0007\n\u0002\u000b\u0007\u000b\u0002"+
		"\f\u0007\f\u0002\r\u0007\r\u0002\u000e\u0007\u000e\u0002\u000f\u0007\u000f"+
		"\u0002\u0010\u0007\u0010\u0002\u0011\u0007\u0011\u0001\u0000\u0001\u0000"+
		"\u0001\u0000\u0001\u0000\u0001\u0001\u0001\u0001\u0001\u0001\u0003\u0001"+
		",\b\u0001\u0001\u0002\u0001\u0002\u0001\u0002\u0003\u00021\b\u0002\u0001"+
		"\u0003\u0001\u0003\u0001\u0003\u0001\u0003\u0003\u00037\b\u0003\u0001"+
		"\u0004\u0001\u0004\u0001\u0004\u0005\u0004<\b\u0004\n\u0004\f\u0004?\t"+
		"\u0004\u0001\u0005\u0001\u0005\u0001\u0005\u0005\u0005D\b\u0005\n\u0005"+
		"\f\u0005G\t\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0005"+
		"\u0005M\b\u0005\n\u0005\f\u0005P\t\u0005\u0001\u0005\u0001\u0005\u0001"+
		"\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001"+
		"\u0007\u0001\u0007\u0001\u0007\u0003\u0007]\b\u0007\u0001\u0007\u0001"+
		"\u0007\u0001\b\u0001\b\u0001\b\u0005\bd\b\b\n\b\f\bg\t\b\u0001\t\u0001"+
		"\t\u0001\t\u0005\tl\b\t\n\t\f\to\t\t\u0001\n\u0001\n\u0001\n\u0005\nt"+
		"\b\n\n\n\f\nw\t\n\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001"+
		"\u000b\u0001\u000b\u0001\u000b\u0003\u000b\u0080\b\u000b\u0001\f\u0001"+
		"\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001\f\u0001"+
		"\f\u0001\f\u0003\f\u008e\b\f\u0003\f\u0090\b\f\u0001\r\u0001\r\u0001\u000e"+
		"\u0001\u000e\u0001\u000e\u0001\u000e\u0005\u000e\u0098\b\u000e\n\u000e"+
		"\f\u000e\u009b\t\u000e\u0001\u000e\u0001\u000e\u0001\u000f\u0003\u000f"+
		"\u00a0\b\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u000f"+
		"\u0001\u000f\u0003\u000f\u00a8\b\u000f\u0001\u0010\u0001\u0010\u0001\u0010"+
		"\u0005\u0010\u00ad\b\u0010\n\u0010\f\u0010\u00b0\t\u0010\u0001\u0011\u0001"+
		"\u0011\u0001\u0011\u0001\u0011\u0001\u0011\u0001\u0011\u0001\u0011\u0005"+
		"\u0011\u00b9\b\u0011\n\u0011\f\u0011\u00bc\t\u0011\u0003\u0011\u00be\b"+
		"\u0011\u0001\u0011\u0001\u0011\u0001\u0011\u0001\u0011\u0000\u0000\u0012"+
		"\u0000\u0002\u0004\u0006\b\n\f\u000e\u0010\u0012\u0014\u0016\u0018\u001a"+
		"\u001c\u001e \"\u0000\u0002\u0002\u0000\u001e\u001e!!\u0001\u0000\u0010"+
		"\u0015\u00c9\u0000$\u0001\u0000\u0000\u0000\u0002(\u0001\u0000\u0000\u0000"+
		"\u0004-\u0001\u0000\u0000\u0000\u00062\u0001\u0000\u0000\u0000\b8\u0001"+
		"\u0000\u0000\u0000\n@\u0001\u0000\u0000\u0000\fS\u0001\u0000\u0000\u0000"+
		"\u000eY\u0001\u0000\u0000\u0000\u0010`\u0001\u0000\u0000\u0000\u0012h"+
		"\u0001\u0000\u0000\u0000\u0014p\u0001\u0000\u0000\u0000\u0016\u007f\u0001"+
		"\u0000\u0000\u0000\u0018\u008f\u0001\u0000\u0000\u0000\u001a\u0091\u0001"+
		"\u0000\u0000\u0000\u001c\u0093\u0001\u0000\u0000\u0000\u001e\u00a7\u0001"+
		"\u0000\u0000\u0000 \u00a9\u0001\u0000\u0000\u0000\"\u00b1\u0001\u0000"+
		"\u0000\u0000$%\u0003\u0002\u0001\u0000%&\u0003\u0004\u0002\u0000&\'\u0003"+
		"\u0006\u0003\u0000\'\u0001\u0001\u0000\u0000\u0000()\u0005\u0001\u0000"+
		"\u0000)+\u0003\b\u0004\u0000*,\u0005\u001b\u0000\u0000+*\u0001\u0000\u0000"+
		"\u0000+,\u0001\u0000\u0000\u0000,\u0003\u0001\u0000\u0000\u0000-.\u0005"+
		"\u0002\u0000\u0000.0\u0003\b\u0004\u0000/1\u0005\u001b\u0000\u00000/\u0001"+
		"\u0000\u0000\u000001\u0001\u0000\u0000\u00001\u0005\u0001\u0000\u0000"+
		"\u000023\u0005\u0003\u0000\u000034\u0003\b\u0004\u000046\u0005\t\u0000"+
		"\u000057\u0005\u001b\u0000\u000065\u0001\u0000\u0000\u000067\u0001\u0000"+
		"\u0000\u00007\u0007\u0001\u0000\u0000\u00008=\u0005!\u0000\u00009:\u0005"+
		"\u001c\u0000\u0000:<\u0007\u0000\u0000\u0000;9\u0001\u0000\u0000\u0000"+
		"<?\u0001\u0000\u0000\u0000=;\u0001\u0000\u0000\u0000=>\u0001\u0000\u0000"+
		"\u0000>\t\u0001\u0000\u0000\u0000?=\u0001\u0000\u0000\u0000@A\u0005\u0004"+
		"\u0000\u0000AE\u0005\"\u0000\u0000BD\u0003\f\u0006\u0000CB\u0001\u0000"+
		"\u0000\u0000DG\u0001\u0000\u0000\u0000EC\u0001\u0000\u0000\u0000EF\u0001"+
		"\u0000\u0000\u0000FH\u0001\u0000\u0000\u0000GE\u0001\u0000\u0000\u0000"+
		"HI\u0005\u0005\u0000\u0000IJ\u0003\u000e\u0007\u0000JN\u0005\u0006\u0000"+
		"\u0000KM\u0003\"\u0011\u0000LK\u0001\u0000\u0000\u0000MP\u0001\u0000\u0000"+
		"\u0000NL\u0001\u0000\u0000\u0000NO\u0001\u0000\u0000\u0000OQ\u0001\u0000"+
		"\u0000\u0000PN\u0001\u0000\u0000\u0000QR\u0005\u0007\u0000\u0000R\u000b"+
		"\u0001\u0000\u0000\u0000ST\u0005\u001f\u0000\u0000TU\u0005!\u0000\u0000"+
		"UV\u0005\u0018\u0000\u0000VW\u0005\"\u0000\u0000WX\u0005\u0019\u0000\u0000"+
		"X\r\u0001\u0000\u0000\u0000YZ\u0005\b\u0000\u0000Z\\\u0005\u0018\u0000"+
		"\u0000[]\u0003\u0010\b\u0000\\[\u0001\u0000\u0000\u0000\\]\u0001\u0000"+
		"\u0000\u0000]^\u0001\u0000\u0000\u0000^_\u0005\u0019\u0000\u0000_\u000f"+
		"\u0001\u0000\u0000\u0000`e\u0003\u0012\t\u0000ab\u0005\u001a\u0000\u0000"+
		"bd\u0003\u0012\t\u0000ca\u0001\u0000\u0000\u0000dg\u0001\u0000\u0000\u0000"+
		"ec\u0001\u0000\u0000\u0000ef\u0001\u0000\u0000\u0000f\u0011\u0001\u0000"+
		"\u0000\u0000ge\u0001\u0000\u0000\u0000hm\u0003\u0014\n\u0000ij\u0005\u0017"+
		"\u0000\u0000jl\u0003\u0014\n\u0000ki\u0001\u0000\u0000\u0000lo\u0001\u0000"+
		"\u0000\u0000mk\u0001\u0000\u0000\u0000mn\u0001\u0000\u0000\u0000n\u0013"+
		"\u0001\u0000\u0000\u0000om\u0001\u0000\u0000\u0000pu\u0003\u0016\u000b"+
		"\u0000qr\u0005\u0016\u0000\u0000rt\u0003\u0016\u000b\u0000sq\u0001\u0000"+
		"\u0000\u0000tw\u0001\u0000\u0000\u0000us\u0001\u0000\u0000\u0000uv\u0001"+
		"\u0000\u0000\u0000v\u0015\u0001\u0000\u0000\u0000wu\u0001\u0000\u0000"+
		"\u0000xy\u0005\u0018\u0000\u0000yz\u0003\u0012\t\u0000z{\u0005\u0019\u0000"+
		"\u0000{\u0080\u0001\u0000\u0000\u0000|}\u0003 \u0010\u0000}~\u0003\u0018"+
		"\f\u0000~\u0080\u0001\u0000\u0000\u0000\u007fx\u0001\u0000\u0000\u0000"+
		"\u007f|\u0001\u0000\u0000\u0000\u0080\u0017\u0001\u0000\u0000\u0000\u0081"+
		"\u0082\u0003\u001a\r\u0000\u0082\u0083\u0003\u001e\u000f\u0000\u0083\u0090"+
		"\u0001\u0000\u0000\u0000\u0084\u0085\u0005\f\u0000\u0000\u0085\u0090\u0003"+
		"\u001e\u000f\u0000\u0086\u0087\u0005\n\u0000\u0000\u0087\u0090\u0003\u001c"+
		"\u000e\u0000\u0088\u008d\u0005\u000b\u0000\u0000\u0089\u008a\u0005\n\u0000"+
		"\u0000\u008a\u008e\u0003\u001c\u000e\u0000\u008b\u008c\u0005\f\u0000\u0000"+
		"\u008c\u008e\u0003\u001e\u000f\u0000\u008d\u0089\u0001\u0000\u0000\u0000"+
		"\u008d\u008b\u0001\u0000\u0000\u0000\u008e\u0090\u0001\u0000\u0000\u0000"+
		"\u008f\u0081\u0001\u0000\u0000\u0000\u008f\u0084\u0001\u0000\u0000\u0000"+
		"\u008f\u0086\u0001\u0000\u0000\u0000\u008f\u0088\u0001\u0000\u0000\u0000"+
		"\u0090\u0019\u0001\u0000\u0000\u0000\u0091\u0092\u0007\u0001\u0000\u0000"+
		"\u0092\u001b\u0001\u0000\u0000\u0000\u0093\u0094\u0005\u0018\u0000\u0000"+
		"\u0094\u0099\u0003\u001e\u000f\u0000\u0095\u0096\u0005\u001a\u0000\u0000"+
		"\u0096\u0098\u0003\u001e\u000f\u0000\u0097\u0095\u0001\u0000\u0000\u0000"+
		"\u0098\u009b\u0001\u0000\u0000\u0000\u0099\u0097\u0001\u0000\u0000\u0000"+
		"\u0099\u009a\u0001\u0000\u0000\u0000\u009a\u009c\u0001\u0000\u0000\u0000"+
		"\u009b\u0099\u0001\u0000\u0000\u0000\u009c\u009d\u0005\u0019\u0000\u0000"+
		"\u009d\u001d\u0001\u0000\u0000\u0000\u009e\u00a0\u0005\u001d\u0000\u0000"+
		"\u009f\u009e\u0001\u0000\u0000\u0000\u009f\u00a0\u0001\u0000\u0000\u0000"+
		"\u00a0\u00a1\u0001\u0000\u0000\u0000\u00a1\u00a8\u0005 \u0000\u0000\u00a2"+
		"\u00a8\u0005\"\u0000\u0000\u00a3\u00a8\u0005\r\u0000\u0000\u00a4\u00a8"+
		"\u0005\u000e\u0000\u0000\u00a5\u00a8\u0005\u000f\u0000\u0000\u00a6\u00a8"+
		"\u0003 \u0010\u0000\u00a7\u009f\u0001\u0000\u0000\u0000\u00a7\u00a2\u0001"+
		"\u0000\u0000\u0000\u00a7\u00a3\u0001\u0000\u0000\u0000\u00a7\u00a4\u0001"+
		"\u0000\u0000\u0000\u00a7\u00a5\u0001\u0000\u0000\u0000\u00a7\u00a6\u0001"+
		"\u0000\u0000\u0000\u00a8\u001f\u0001\u0000\u0000\u0000\u00a9\u00ae\u0005"+
		"!\u0000\u0000\u00aa\u00ab\u0005\u001c\u0000\u0000\u00ab\u00ad\u0005!\u0000"+
		"\u0000\u00ac\u00aa\u0001\u0000\u0000\u0000\u00ad\u00b0\u0001\u0000\u0000"+
		"\u0000\u00ae\u00ac\u0001\u0000\u0000\u0000\u00ae\u00af\u0001\u0000\u0000"+
		"\u0000\u00af!\u0001\u0000\u0000\u0000\u00b0\u00ae\u0001\u0000\u0000\u0000"+
		"\u00b1\u00b2\u0005\t\u0000\u0000\u00b2\u00b3\u0005\u001c\u0000\u0000\u00b3"+
		"\u00b4\u0005!\u0000\u0000\u00b4\u00bd\u0005\u0018\u0000\u0000\u00b5\u00ba"+
		"\u0003\u001e\u000f\u0000\u00b6\u00b7\u0005\u001a\u0000\u0000\u00b7\u00b9"+
		"\u0003\u001e\u000f\u0000\u00b8\u00b6\u0001\u0000\u0000\u0000\u00b9\u00bc"+
		"\u0001\u0000\u0000\u0000\u00ba\u00b8\u0001\u0000\u0000\u0000\u00ba\u00bb"+
		"\u0001\u0000\u0000\u0000\u00bb\u00be\u0001\u0000\u0000\u0000\u00bc\u00ba"+
		"\u0001\u0000\u0000\u0000\u00bd\u00b5\u0001\u0000\u0000\u0000\u00bd\u00be"+
		"\u0001\u0000\u0000\u0000\u00be\u00bf\u0001\u0000\u0000\u0000\u00bf\u00c0"+
		"\u0005\u0019\u0000\u0000\u00c0\u00c1\u0005\u001b\u0000\u0000\u00c1#\u0001"+
		"\u0000\u0000\u0000\u0013+06=EN\\emu\u007f\u008d\u008f\u0099\u009f\u00a7"+
		"\u00ae\u00ba\u00bd";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}