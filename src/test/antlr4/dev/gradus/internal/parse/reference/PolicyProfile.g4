/*
 * The policy profile: the part of DRL that a rule file may use.
 *
 * What is not derived from here is refused. A file is one header and then rules; header and rules are parsed one by
 * one, so that a mistake in one rule cannot hide a mistake in the next (see SourceFile). Every decision is made by
 * looking at one token (LL(1)), so parsing costs the same per token whatever the file says.
 */
grammar PolicyProfile;

header
    : packageLine importLine globalLine
    ;

packageLine
    : PACKAGE dotted SEMICOLON?
    ;

importLine
    : IMPORT dotted SEMICOLON?
    ;

globalLine
    : GLOBAL dotted DECIDE SEMICOLON?
    ;

dotted
    : NAME ( DOT ( NAME | STAR ) )*
    ;

policyRule
    : RULE name=TEXT annotation* WHEN pattern THEN call* END
    ;

annotation
    : AT NAME LPAREN TEXT RPAREN
    ;

/* An empty pattern holds for every customer. */
pattern
    : CUSTOMER LPAREN tests? RPAREN
    ;

/* ',' binds weakest, then '||', then '&&'; inside brackets there is no ','. */
tests
    : any ( COMMA any )*
    ;

any
    : all ( OR all )*
    ;

all
    : test ( AND test )*
    ;

test
    : LPAREN any RPAREN
    | path relation
    ;

relation
    : operator value
    | CONTAINS value
    | IN list
    | NOT ( IN list | CONTAINS value )
    ;

operator
    : EQUAL | NOT_EQUAL | LESS | AT_MOST | GREATER | AT_LEAST
    ;

list
    : LPAREN value ( COMMA value )* RPAREN
    ;

value
    : MINUS? NUMBER
    | TEXT
    | TRUE
    | FALSE
    | NULL
    | path
    ;

/* A field, or an enum constant such as RiskGrade.C: which of the two, the checker says. */
path
    : NAME ( DOT NAME )*
    ;

call
    : DECIDE DOT NAME LPAREN ( value ( COMMA value )* )? RPAREN SEMICOLON
    ;

PACKAGE  : 'package' ;
IMPORT   : 'import' ;
GLOBAL   : 'global' ;
RULE     : 'rule' ;
WHEN     : 'when' ;
THEN     : 'then' ;
END      : 'end' ;
CUSTOMER : 'Customer' ;
DECIDE   : 'decide' ;
IN       : 'in' ;
NOT      : 'not' ;
CONTAINS : 'contains' ;
TRUE     : 'true' ;
FALSE    : 'false' ;
NULL     : 'null' ;

EQUAL     : '==' ;
NOT_EQUAL : '!=' ;
LESS      : '<' ;
AT_MOST   : '<=' ;
GREATER   : '>' ;
AT_LEAST  : '>=' ;
AND       : '&&' ;
OR        : '||' ;
LPAREN    : '(' ;
RPAREN    : ')' ;
COMMA     : ',' ;
SEMICOLON : ';' ;
DOT       : '.' ;
MINUS     : '-' ;
STAR      : '*' ;
AT        : '@' ;

/* No leading zeros: DRL would read 010 as eight. */
NUMBER : ( '0' | [1-9] [0-9]* ) ( '.' [0-9]+ )? ;
NAME   : [A-Za-z_] [A-Za-z0-9_]* ;
TEXT   : '"' ~["\r\n]* '"' ;

SPACE         : [ \t\r\n]+ -> skip ;
LINE_COMMENT  : '//' ~[\r\n]* -> skip ;
BLOCK_COMMENT : '/*' ( ~'*' | '*'+ ~[*/] )* '*'+ '/' -> skip ;

/* What no production takes. Each runs as far as it can, so that no text is read twice. */
UNCLOSED_COMMENT : '/*' ( ~'*' | '*'+ ~[*/] )* '*'* ;
UNCLOSED_TEXT    : '"' ~["\r\n]* ;
MALFORMED_NUMBER : [0-9] [0-9A-Za-z_.]* ;
BINDING          : '$' [A-Za-z0-9_$]* ;
OTHER            : . ;
