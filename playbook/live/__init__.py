"""The live board: what one person writes, everyone who may know it sees within milliseconds."""
