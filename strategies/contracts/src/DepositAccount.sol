// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The code behind every deposit address
/// @notice Can do one thing: send what has arrived to where its factory says, and only its factory may ask. It accepts
/// whatever a payer sends, as an address without code would: every callback is answered, none changes anything.
/// @dev Runs by delegatecall from the proxies that DepositFactory deploys. They end at once on empty calldata, so a
/// transfer with 2,300 gas never gets here. They never revert, and hand back exactly one 32-byte word: what was
/// returned here, or the first 32 bytes of the error that undid it.
contract DepositAccount {
    /// @dev The only address that may have something forwarded.
    address private immutable _factory;

    constructor() {
        _factory = msg.sender;
    }

    /// @dev Never reached through a proxy, which ends before it; here for completeness.
    receive() external payable {}

    /// @notice From the factory: forwards. From anybody else: answers as a receiver of tokens is expected to.
    fallback() external payable {
        if (msg.sender == _factory) _forward();
        _answer();
    }

    /// @dev The calldata is three words: a token (zero: the chain's coin), the receiver, and an amount in base units (wei).
    /// Returns 1 unless it reverts, with the first 32 bytes of the token's error. What a token answers is not
    /// looked at, as some answer nothing and some lie: the factory measures what arrived.
    function _forward() private {
        assembly {
            let token := calldataload(0x00)
            let ok
            switch token
            case 0 { ok := call(gas(), calldataload(0x20), calldataload(0x40), 0, 0, 0, 0) }
            default {
                mstore(0x00, 0xa9059cbb) // transfer(address,uint256), in bytes 0x1c to 0x1f
                calldatacopy(0x20, 0x20, 0x40) // it reaches over the free memory pointer, and nothing after it needs that
                ok := call(gas(), token, 0, 0x1c, 0x44, 0, 0)
            }
            mstore(0x00, 1)
            if ok { return(0x00, 0x20) }
            mstore(0x00, 0)
            let size := returndatasize()
            if gt(size, 0x20) { size := 0x20 }
            returndatacopy(0x00, 0, size)
            revert(0x00, 0x20)
        }
    }

    /// @dev Accepts coin sent with any data, and answers ERC-721, ERC-1155 and ERC-1363 with the selector they expect.
    function _answer() private pure {
        assembly ("memory-safe") {
            let selector := shr(224, calldataload(0x00))
            let word := shl(224, selector)
            switch selector
            case 0xa4c0ed36 { word := 1 } // onTokenTransfer of ERC-677: some tokens look at this answer
            case 0x01ffc9a7 {
                // supportsInterface of ERC-165, for senders that ask before they send
                switch shr(224, calldataload(0x04))
                case 0x01ffc9a7 { word := 1 } // ERC-165
                case 0x150b7a02 { word := 1 } // ERC-721 receiver
                case 0x4e2312e0 { word := 1 } // ERC-1155 receiver
                case 0x88a7ca5c { word := 1 } // ERC-1363 receiver
                default { word := 0 }
            }
            mstore(0x00, word)
            return(0x00, 0x20)
        }
    }
}
